using FluentAssertions.Extensions;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.MapRuns;

public class MapRunTraceTests
{
    [Fact]
    public async Task A_trace_tells_how_the_executions_of_a_map_run_ended_and_why_the_first_failed()
    {
        var doubles = new TaskDoubles().On("T", t => t.WhenItem(1, one => one.Throws("E", after: 5.Seconds())).Returns(0, after: 1.Minutes()));

        var execution = await Distributed.Map(""" "Label":"Batch","MaxConcurrency":3 """).ExecuteAsync("[1,2,3,4,5]", doubles);

        execution.History.ToTrace().Should().Be("""
            +0 s  M                #1  failed  States.ExceedToleratedFailureThreshold
            +0 s    map run Batch      failed  5 executions: 1 failed, 2 aborted, 2 pending
            +0 s      [1] T            FAILED  E
            +5 s  execution            FAILED  States.ExceedToleratedFailureThreshold
            """);
    }

    [Fact]
    public async Task A_trace_shows_few_of_many_failures()
    {
        var execution = await Distributed.Map(""" "Label":"Batch","ToleratedFailurePercentage":100 """)
            .ExecuteAsync("[1,2,3,4,5]", Distributed.Failing(0, 1, 2, 3, 4));

        execution.History.ToTrace().Should().Be("""
            +0 s  M                #1  succeeded
            +0 s    map run Batch      succeeded  5 executions: 5 failed
            +0 s      [0] T            FAILED     E
            +0 s      [1] T            FAILED     E
            +0 s      [2] T            FAILED     E
            +0 s  execution            SUCCEEDED
            """);
    }

    [Fact]
    public void A_trace_of_a_live_map_run_tells_what_waits_and_runs()
    {
        var clock = new VirtualClock();
        var doubles = new TaskDoubles().On("T", t => t.Returns(0, after: 10.Seconds()));
        var execution = Distributed.Map(""" "Label":"Batch","MaxConcurrency":1 """).Start("[1,2,3]", doubles, new ExecutionOptions { Clock = clock });

        clock.Advance(15.Seconds());

        execution.History.ToTrace().Should().Contain("map run Batch      running  3 executions: 1 succeeded, 1 running, 1 pending");
    }

    [Fact]
    public async Task A_history_read_back_tells_the_map_run_without_its_executions()
    {
        var execution = await Distributed.Map(""" "Label":"Batch" """).ExecuteAsync("[1]", Distributed.Failing());

        var read = ExecutionHistory.Parse(execution.History.ToJson());

        read.ToTrace().Should().Be("""
            +0 s  M                #1  succeeded
            +0 s    map run Batch      succeeded
            +0 s  execution            SUCCEEDED
            """);
        read.MapRunsOf("M").Should().ContainSingle().Which.MapRunArn.Should().Be(execution.MapRuns[0].Arn);
    }
}
