using FluentAssertions.Extensions;
using Understudy.Json;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.MapRuns;

public class ConcurrencyTests
{
    private static readonly TaskDoubles OneSecond = new TaskDoubles().On("T", t => t.Returns(0, after: 1.Seconds()));

    [Theory]
    [InlineData("", 1)]
    [InlineData(""" "MaxConcurrency":1 """, 10)]
    [InlineData(""" "MaxConcurrency":4 """, 3)]
    [InlineData(""" "MaxConcurrency":1000000 """, 1)]
    public async Task MaxConcurrency_is_how_many_child_executions_run_at_a_time(string fields, int seconds)
    {
        var execution = await Distributed.Map(fields).ExecuteAsync("[0,1,2,3,4,5,6,7,8,9]", OneSecond);

        execution.Duration.Should().Be(seconds.Seconds());
    }

    [Fact]
    public async Task At_most_ten_thousand_run_at_a_time()
    {
        var items = JsonData.ArrayOwning([.. Enumerable.Range(0, 10_001).Select(i => (JsonData)i)]);

        var execution = await Distributed.Map().ExecuteAsync(items, OneSecond);

        execution.Duration.Should().Be(2.Seconds());
    }

    [Fact]
    public async Task A_test_may_set_another_quota()
    {
        var options = new ExecutionOptions { Limits = ExecutionLimits.Aws with { MapRunConcurrency = 2 } };

        var execution = await Distributed.Map().ExecuteAsync("[0,1,2]", OneSecond, options);

        execution.Duration.Should().Be(2.Seconds());
    }

    [Fact]
    public void A_live_map_run_tells_how_it_stands()
    {
        var clock = new VirtualClock();
        var execution = Distributed.Map(""" "MaxConcurrency":2 """).Start("[0,1,2,3,4]", OneSecond, new ExecutionOptions { Clock = clock });

        clock.Advance(1.5.Seconds());

        var run = execution.MapRuns[0];
        run.Status.Should().Be(MapRunStatus.Running);
        run.ExecutionCounts.Should().Be(new MapRunCounts(Pending: 1, Running: 2, Succeeded: 2, Failed: 0, TimedOut: 0, Aborted: 0, Total: 5, ResultsWritten: 0));
        execution.CurrentStates.Should().Equal("M", "T", "T");
    }
}
