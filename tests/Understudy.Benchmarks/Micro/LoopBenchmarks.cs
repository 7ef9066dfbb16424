using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Benchmarks.Micro;

/// <summary>A loop of a Choice and a Pass, beside the same loop in plain C# over System.Text.Json.</summary>
[MemoryDiagnoser]
public class LoopBenchmarks
{
    private readonly StateMachine _machine = StateMachine.Parse(Definitions.Loop);

    [Params(10, 1000)]
    public int Rounds { get; set; }

    [Benchmark(Baseline = true)]
    public JsonNode PlainCSharp()
    {
        var data = JsonNode.Parse($$"""{"i":0,"n":{{Rounds}}}""")!;
        while ((long)data["i"]! < (long)data["n"]!)
        {
            data = new JsonObject { ["i"] = (long)data["i"]! + 1, ["n"] = (long)data["n"]! };
        }

        return data;
    }

    [Benchmark]
    public JsonData? Execution() => _machine.ExecuteAsync($$"""{"i":0,"n":{{Rounds}}}""").GetAwaiter().GetResult().Output;
}
