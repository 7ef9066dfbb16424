using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.Determinism;

public sealed class DeterminismUnderLoadTests
{
    private const int Runs = 1000;
    private const int AtOnce = 4;

    private static readonly string[] Branches = ["Delays", "Yields", "PoolWork", "CancelAfter", "Periodic", "ChainedTimers", "Race"];

    private static readonly StateMachine Machine = Asl.Machine($$$$"""
        {"StartAt":"All","States":{
          "All":{"Type":"Parallel","Branches":[{{{{string.Join(",", Branches.Select(Branch))}}}}],"Next":"Arrivals"},
          "Arrivals":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","End":true}}}
        """);

    [Fact]
    public async Task A_thousand_runs_on_a_loaded_thread_pool_write_the_same_bytes()
    {
        var histories = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => RunsAsync(Runs / AtOnce))));

        histories.SelectMany(each => each).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Each_handler_sees_the_instants_that_it_waited_for()
    {
        var execution = await Machine.ExecuteAsync(tasks: new WaitingHandlers().Doubles);

        execution.Output.Should().Be(Asl.Json("""
            [
              "Yields #1 00:00.000",
              "PoolWork #1 00:00.000",
              "Race #1 00:00.000",
              "Delays #1 00:01.000",
              "CancelAfter #1 00:01.000",
              "Periodic #1 00:01.000",
              "Delays #1 00:02.000",
              "Periodic #1 00:02.000",
              "Periodic #1 00:02.000",
              "ChainedTimers #1 00:02.000"
            ]
            """));
    }

    private static async Task<HashSet<string>> RunsAsync(int count)
    {
        var histories = new HashSet<string>();
        for (var run = 0; run < count; run++)
        {
            PoolLoad.Burst();
            var execution = await Machine.ExecuteAsync(tasks: new WaitingHandlers().Doubles);
            histories.Add(execution.History.ToJson());
        }

        return histories;
    }

    private static string Branch(string state) =>
        $$$$"""{"StartAt":"{{{{state}}}}","States":{"{{{{state}}}}":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","End":true}}}""";
}
