using Understudy.Benchmarks.Workloads;

namespace Understudy.Benchmarks.Measuring;

/// <summary>A workload with its definition, input and expected output as files, the way the driver protocol passes them; until disposed.</summary>
internal sealed class WorkloadFiles : IDisposable
{
    private readonly string _definition;
    private readonly string _input = Path.GetTempFileName();
    private readonly string _expect = Path.GetTempFileName();

    private WorkloadFiles(string definition, Workload workload, string input)
    {
        _definition = definition;
        Workload = workload;
        File.WriteAllText(_input, input);
        File.WriteAllText(_expect, workload.RunOnce()!.ToString());
    }

    public Workload Workload { get; }

    public static WorkloadFiles Of(string folder, string name, int size)
    {
        var definition = Path.Combine(folder, $"{name}.asl.json");
        var input = WorkloadInputs.Of(name, size);
        return new WorkloadFiles(definition, new Workload(name, size, File.ReadAllText(definition), input), input);
    }

    /// <summary>The arguments of the protocol.</summary>
    /// <param name="mode"><c>warm</c> or <c>cold</c>.</param>
    public string[] Arguments(string mode) => [mode, Workload.Name, $"{Workload.Size}", _definition, _input, _expect];

    public void Dispose()
    {
        File.Delete(_input);
        File.Delete(_expect);
    }
}
