using FluentAssertions.Extensions;
using Understudy.StepFunctions.Tests.Interpreter;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.MapRuns;

public class AbortTests
{
    private readonly VirtualClock _clock = new();

    [Fact]
    public void Stopping_the_execution_aborts_the_map_run_and_its_children()
    {
        var execution = Distributed.Map(""" "MaxConcurrency":1 """).Start("[1,2]", Never, Options);

        _clock.Advance(1.Minutes());
        execution.Stop("Operator");

        var run = execution.MapRuns[0];
        (run.Status, run.StopTime, run.ExecutionCounts.Aborted, run.ExecutionCounts.Pending).Should().Be((MapRunStatus.Aborted, _clock.GetUtcNow(), 1, 1));
        run.Executions[0].Status.Should().Be(ExecutionStatus.Aborted);
        execution.Lines()[^1].Should().Be("5<0 ExecutionAborted");
    }

    [Fact]
    public async Task The_timeout_of_the_execution_aborts_them_too()
    {
        var machine = StateMachine.Parse(Distributed.Definition("", Distributed.Task, "STANDARD").Insert(1, "\"TimeoutSeconds\":30,"));

        var execution = await machine.ExecuteAsync("[1]", Never);

        execution.Status.Should().Be(ExecutionStatus.TimedOut);
        execution.MapRuns[0].Executions[0].Status.Should().Be(ExecutionStatus.Aborted);
    }

    [Fact]
    public async Task A_failing_branch_aborts_the_map_run_beside_it()
    {
        var machine = Asl.State($$$$"""
            {"Type":"Parallel","End":true,"Branches":[
              {"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":5,"Next":"X"},"X":{"Type":"Fail","Error":"Boom"}}},
              {"StartAt":"M","States":{"M":{{{{Distributed.State("", Distributed.Task)}}}}}}]}
            """);

        var execution = await machine.ExecuteAsync("[1]", Never);

        execution.MapRuns[0].Status.Should().Be(MapRunStatus.Aborted);
        execution.Lines()[^4..].Should().Equal("10<9 MapRunAborted", "11<9 MapStateAborted", "12<9 ParallelStateFailed", "13<12 ExecutionFailed");
    }

    [Fact]
    public void A_child_that_the_test_stops_is_neither_succeeded_nor_failed()
    {
        var execution = Distributed.Map().Start("[1,2]", Never, Options);

        execution.MapRuns[0].Executions[0].Stop("Enough");
        execution.MapRuns[0].Executions[1].Stop("Enough");

        execution.MapRuns[0].ExecutionCounts.Aborted.Should().Be(2);
        execution.Status.Should().Be(ExecutionStatus.Succeeded);
        execution.Output![0]["Status"].ToString().Should().Be("\"ABORTED\"");
    }

    private ExecutionOptions Options => new() { Clock = _clock };

    private static TaskDoubles Never => new TaskDoubles().On("T", t => t.NeverAnswers().Repeatedly());
}
