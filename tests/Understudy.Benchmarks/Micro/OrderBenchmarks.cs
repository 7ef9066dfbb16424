using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using Understudy.Benchmarks.Workloads;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Benchmarks.Micro;

/// <summary>The order workflow, beside the same work in plain C# over System.Text.Json.</summary>
[MemoryDiagnoser]
public class OrderBenchmarks
{
    private readonly string _input = WorkloadInputs.Of("W1", 1);
    private readonly string _definition = Definitions.Order;
    private readonly StateMachine _machine = StateMachine.Parse(Definitions.Order);

    [Benchmark(Baseline = true)]
    public JsonNode PlainCSharp()
    {
        var order = JsonNode.Parse(_input)!.AsObject();
        var total = Sum(order, static item => (long)item["qty"]! * (long)item["price"]!);
        order["validation"] = new JsonObject { ["valid"] = true, ["total"] = total };
        order["payment"] = new JsonObject { ["transactionId"] = "tx-" + (string)order["orderId"]!, ["amount"] = total, ["status"] = "CAPTURED" };
        order["inventory"] = new JsonObject { ["available"] = true, ["reserved"] = Sum(order, static item => (long)item["qty"]!) };
        order["shipment"] = new JsonObject
        {
            ["trackingId"] = "trk-" + (string)order["orderId"]!,
            ["carrier"] = "POST",
            ["city"] = (string)order["address"]!["city"]!,
        };
        return order;
    }

    [Benchmark]
    public JsonData? Execution() => Run().Output;

    [Benchmark]
    public int ExecutionAndItsHistory() => Run().History.Count;

    [Benchmark]
    public string ExecutionAndItsHistoryAsJson() => Run().History.ToJson();

    [Benchmark]
    public string ExecutionAndItsTrace() => Run().History.ToTrace();

    [Benchmark]
    public StateMachine Definition() => StateMachine.Parse(_definition);

    private Execution Run() => _machine.ExecuteAsync(_input, WorkloadDoubles.Make("W1")).GetAwaiter().GetResult();

    private static long Sum(JsonObject order, Func<JsonNode, long> figure) => order["items"]!.AsArray().Sum(item => figure(item!));
}
