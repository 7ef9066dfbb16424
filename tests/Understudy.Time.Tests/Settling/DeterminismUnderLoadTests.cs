using Understudy.Time.Tests.Support;

namespace Understudy.Time.Tests.Settling;

public sealed class DeterminismUnderLoadTests
{
    private const int Runs = 1000;

    [Fact]
    public async Task A_thousand_runs_on_a_loaded_thread_pool_are_identical()
    {
        using var load = PoolLoad.Start();

        var outcomes = new HashSet<string>();
        for (var run = 0; run < Runs; run++)
        {
            outcomes.Add(await RunEverythingAsync());
        }

        outcomes.Should().ContainSingle();
    }

    private static async Task<string> RunEverythingAsync()
    {
        var clock = new VirtualClock();
        var handlers = new Handlers(clock);
        handlers
            .Start("delays", () => Scenarios.DelaysAsync(clock, handlers))
            .Start("yields", () => Scenarios.YieldsBesideAnArmedTimerAsync(clock, handlers))
            .Start("pool", () => Scenarios.PoolWorkBesideAnArmedTimerAsync(clock, handlers))
            .Start("periodic", () => Scenarios.PeriodicAsync(clock, handlers))
            .Start("race", () => Scenarios.RaceAsync(clock, handlers))
            .Start("chain", () => Scenarios.ChainAsync(clock, handlers));

        var end = await clock.Scheduler.RunAsync(handlers.AllDone, "the test");

        return $"{end} {clock.Elapsed}\n{string.Join('\n', handlers.Log)}";
    }
}
