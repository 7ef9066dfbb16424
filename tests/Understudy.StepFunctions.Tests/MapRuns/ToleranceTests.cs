using FluentAssertions.Extensions;
using Understudy.Json;
using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.MapRuns;

public class ToleranceTests
{
    [Fact]
    public async Task One_failed_item_fails_a_Map_that_tolerates_none()
    {
        var execution = await Distributed.Map().ExecuteAsync("[1,2]", Distributed.Failing(0));

        (execution.Error, execution.Cause).Should().Be(("States.ExceedToleratedFailureThreshold", "The specified tolerated failure threshold was exceeded"));
        execution.Lines()[3..].Should().Equal("4<3 MapRunStarted", "5<4 MapRunFailed", "6<5 MapStateFailed", "7<6 ExecutionFailed");
        (execution.History[4].Error, execution.History[4].Cause).Should().Be((execution.Error, execution.Cause));
    }

    [Theory]
    [InlineData(""" "ToleratedFailureCount":1 """, 1, true)]
    [InlineData(""" "ToleratedFailureCount":1 """, 2, false)]
    [InlineData(""" "ToleratedFailurePercentage":50 """, 2, true)]
    [InlineData(""" "ToleratedFailurePercentage":49.9 """, 2, false)]
    [InlineData(""" "ToleratedFailurePercentage":100 """, 4, true)]
    [InlineData(""" "ToleratedFailureCount":3,"ToleratedFailurePercentage":25 """, 2, false)]
    [InlineData(""" "ToleratedFailureCount":0,"ToleratedFailurePercentage":100 """, 1, false)]
    public async Task A_Map_fails_when_more_items_fail_than_either_limit_tolerates(string fields, int failing, bool succeeds)
    {
        var execution = await Distributed.Map(fields).ExecuteAsync("[1,2,3,4]", Distributed.Failing([.. Enumerable.Range(0, failing)]));

        (execution.Status == ExecutionStatus.Succeeded).Should().Be(succeeds);
    }

    [Fact]
    public async Task A_failed_item_that_is_tolerated_stands_in_the_result_with_its_execution()
    {
        var execution = await Distributed.Map(""" "ToleratedFailureCount":1 """).ExecuteAsync("""["a",{"n":1}]""", Distributed.Failing(1));

        var failed = execution.MapRuns[0].Executions[1];
        execution.Output![0].Should().Be(JsonData.Of("a"));
        execution.Output[1].Should().Be(JsonData.Object(
            ("ExecutionArn", failed.Arn), ("Input", """{"n":1}"""), ("InputDetails", JsonData.Object(("Included", true))), ("Name", failed.Name),
            ("OutputDetails", JsonData.Object(("Included", true))), ("RedriveCount", 0), ("RedriveStatus", "REDRIVABLE"),
            ("StartDate", "2025-01-01T00:00:00.000Z"), ("StateMachineArn", failed.Arn.Replace(":execution:", ":stateMachine:", StringComparison.Ordinal)[..^37]),
            ("Status", "FAILED"), ("StopDate", "2025-01-01T00:00:00.000Z"), ("Error", "E"), ("Cause", "why")));
    }

    [Fact]
    public async Task The_failure_stops_what_runs_and_leaves_the_rest_pending()
    {
        var doubles = new TaskDoubles().On("T", t => t.WhenItem(1, one => one.Throws("E", after: 5.Seconds())).Returns(0, after: 1.Minutes()));

        var execution = await Distributed.Map(""" "MaxConcurrency":3 """).ExecuteAsync("[1,2,3,4,5]", doubles);

        var run = execution.MapRuns[0];
        run.ExecutionCounts.Should().Be(new MapRunCounts(Pending: 2, Running: 0, Succeeded: 0, Failed: 1, TimedOut: 0, Aborted: 2, Total: 5, ResultsWritten: 0));
        (run.Status, run.Error, run.StopTime - run.StartTime).Should().Be((MapRunStatus.Failed, execution.Error, 5.Seconds()));
        run.Executions[0].Lines()[^1].Should().Be("5<0 ExecutionAborted");
    }

    [Fact]
    public async Task Limits_come_by_path()
    {
        var machine = Distributed.Map(""" "ItemsPath":"$.items","ToleratedFailureCountPath":"$.some" """);

        var execution = await machine.ExecuteAsync("""{"items":[1,2],"some":1}""", Distributed.Failing(0));

        execution.MapRuns[0].ToleratedFailureCount.Should().Be(1);
        execution.Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Fact]
    public async Task Limits_come_by_expression()
    {
        var machine = Distributed.JsonataMap(""" "Items":[1],"ToleratedFailurePercentage":"{% $states.input.part %}","ToleratedFailureCount":"{% 1+1 %}" """);

        var execution = await machine.ExecuteAsync("""{"part":12.5}""");

        (execution.MapRuns[0].ToleratedFailurePercentage, execution.MapRuns[0].ToleratedFailureCount).Should().Be((12.5, 2L));
    }

    [Fact]
    public async Task A_limit_that_is_none_fails_the_state_before_its_map_run()
    {
        var execution = await Distributed.JsonataMap(""" "Items":[1],"ToleratedFailurePercentage":"{% 101 %}" """).ExecuteAsync();

        execution.Error.Should().Be("States.QueryEvaluationError");
        execution.Cause.Should().EndWith("ToleratedFailurePercentage must be between 0 and 100.");
        execution.MapRuns.Should().BeEmpty();
    }

    [Fact]
    public async Task Retry_starts_another_map_run()
    {
        var doubles = new TaskDoubles().On("T", t => t.Throws("E").Once().ThenReturns(1));
        var machine = Distributed.Map(""" "Retry":[{"ErrorEquals":["States.ExceedToleratedFailureThreshold"],"IntervalSeconds":10}] """);

        var execution = await machine.ExecuteAsync("[1]", doubles);

        execution.MapRuns.Select(run => run.Status).Should().Equal(MapRunStatus.Failed, MapRunStatus.Succeeded);
        execution.History.RetriesOf("M").Should().ContainSingle().Which.Delay.Should().Be(10.Seconds());
        execution.Lines()[2..].Should().Equal(
            "3<2 MapStateStarted", "4<3 MapRunStarted", "5<4 MapRunFailed", "6<5 MapStateStarted", "7<6 MapRunStarted",
            "8<7 MapRunSucceeded", "9<8 MapStateSucceeded", "10<7 MapStateExited M", "11<10 ExecutionSucceeded");
    }

    [Fact]
    public async Task Catch_takes_the_failure()
    {
        var fields = """ "Catch":[{"ErrorEquals":["States.ALL"],"ResultPath":"$.error","Next":"Z"}] """;
        var machine = StateMachine.Parse($$$"""{"StartAt":"M","States":{"M":{{{Distributed.State(fields + ",\"ItemsPath\":\"$.items\"", Distributed.Task)}}},"Z":{"Type":"Succeed"} } }""");

        var execution = await machine.ExecuteAsync("""{"items":[1]}""", Distributed.Failing(0));

        execution.Output!["error"]["Error"].Should().Be(JsonData.Of("States.ExceedToleratedFailureThreshold"));
        execution.History.StatePath.Should().Equal("M", "Z");
    }
}
