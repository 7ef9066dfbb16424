using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Benchmarks.Workloads;

/// <summary>A definition with an input and what its tasks answer: one execution of it is what gets measured.</summary>
internal sealed class Workload(string name, int size, string definition, string input)
{
    // W3 and W4 exceed the quotas of AWS on purpose.
    private static readonly ExecutionOptions Options = new() { Limits = new() { PayloadBytes = null, HistoryEvents = null, EventsAtOneInstant = null } };

    private readonly StateMachine _machine = StateMachine.Parse(definition);

    public string Name { get; } = name;

    /// <summary>The number of items or rounds; 1 where there are none.</summary>
    public int Size { get; } = size;

    /// <summary>The name, with the size where there is one: <c>W3/10000</c>.</summary>
    public string Label => Size == 1 ? Name : $"{Name}/{Size}";

    /// <summary>How many states one execution enters; a retried attempt is no entry.</summary>
    public int Transitions { get; } = TransitionsOf(name, size);

    /// <summary>Parses the input, runs one execution to its end and gives its output.</summary>
    public JsonData? RunOnce()
    {
        var execution = _machine.ExecuteAsync(input, WorkloadDoubles.Make(Name), Options).GetAwaiter().GetResult();
        return execution.Output;
    }

    private static int TransitionsOf(string name, int size) => name switch
    {
        "W1" => 4,
        "W2" => 1000,
        "W3" => (2 * size) + 2,
        "W4" => size + 1,
        "W5" => 1001,
        "W6" => (3 * size) + 1,
        "W7" => 4,
        _ => throw new NotSupportedException($"Workload {name} needs what this version does not support yet."),
    };
}
