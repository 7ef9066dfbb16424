using FluentAssertions.Extensions;
using Understudy.Json;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class LimitTests
{
    private const string Loop = """{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Choice","Choices":[{"Variable":"$.no","IsPresent":true,"Next":"C"}],"Default":"A"},"C":{"Type":"Succeed"}}}""";

    [Fact]
    public async Task Event_twenty_five_thousand_is_the_failure_of_the_execution()
    {
        var execution = await Asl.Machine(Loop).ExecuteAsync();

        execution.History.Should().HaveCount(25_000);
        (execution.Status, execution.Error, execution.Cause).Should().Be(
            (ExecutionStatus.Failed, "States.Runtime", "The execution reached the maximum number of history events (25000)."));
    }

    [Fact]
    public async Task A_loop_that_no_quota_ends_is_the_tests_fault()
    {
        var run = () => Asl.Machine(Loop, StateMachineType.Express)
            .ExecuteAsync(options: new ExecutionOptions { Name = "loop", Limits = new ExecutionLimits { EventsAtOneInstant = 1000 } });

        (await run.Should().ThrowAsync<RunawayExecutionException>()).WithMessage(
            """
            Execution "loop" has written 1000 events at one instant, 2025-01-01T00:00:00.0000000+00:00, and shows no sign of an end.
            The states loop without waiting. Let the loop end, put a Wait into it, or lift the limit: ExecutionLimits.EventsAtOneInstant.
            """);
    }

    [Fact]
    public async Task An_output_beyond_256_KiB_fails_the_state()
    {
        var execution = await Asl.State("""{"Type":"Pass","Parameters":{"a.$":"$","b.$":"$"},"End":true}""").ExecuteAsync(JsonData.Of(new string('x', 140_000)));

        (execution.Error, execution.Cause).Should().Be((
            "States.DataLimitExceeded", "The state/task 'S' returned a result with a size exceeding the maximum number of bytes service limit."));
    }

    [Fact]
    public async Task A_task_result_beyond_256_KiB_fails_the_task_and_may_be_caught()
    {
        var machine = Asl.Machine($$$$"""
            {"StartAt":"S","States":{
              "S":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","Next":"Wrong","Catch":[
                {"ErrorEquals":["States.ALL"],"Next":"Caught"}]},
              "Caught":{"Type":"Pass","End":true},"Wrong":{"Type":"Pass","End":true}}}
            """);

        var execution = await machine.ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Returns(new string('x', 262_144))));

        execution.History.Should().Contain(e => e.StateName == "Caught");
        execution.History.Single(e => e.Type == HistoryEventType.LambdaFunctionFailed).Cause.Should().Be(
            $"The state/task '{Asl.Lambda}F' returned a result with a size exceeding the maximum number of bytes service limit.");
    }

    [Fact]
    public async Task An_input_beyond_256_KiB_is_refused_before_anything_runs()
    {
        var run = () => Asl.State("""{"Type":"Pass","End":true}""").ExecuteAsync(JsonData.Of(new string('x', 262_144)));

        (await run.Should().ThrowAsync<InvalidExecutionInputException>()).WithMessage(
            "The input is 262146 bytes of JSON; Step Functions takes at most 262144. Shorten it, or lift the limit: ExecutionLimits.PayloadBytes.");
    }

    [Fact]
    public async Task A_limit_can_be_lifted_by_name()
    {
        var execution = await Asl.State("""{"Type":"Pass","Parameters":{"a.$":"$","b.$":"$"},"End":true}""")
            .ExecuteAsync(JsonData.Of(new string('x', 140_000)), options: new ExecutionOptions { Limits = new ExecutionLimits { PayloadBytes = null } });

        execution.Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Fact]
    public async Task A_standard_execution_times_out_after_a_year()
    {
        var machine = Asl.Machine("""{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":20000000,"Next":"B"},"B":{"Type":"Wait","Seconds":20000000,"End":true}}}""");

        var execution = await machine.ExecuteAsync();

        (execution.Status, execution.Duration).Should().Be((ExecutionStatus.TimedOut, 365.Days()));
    }

    [Fact]
    public async Task An_express_execution_times_out_after_five_minutes()
    {
        var execution = await Asl.State("""{"Type":"Wait","Seconds":301,"End":true}""", StateMachineType.Express).ExecuteAsync();

        (execution.Status, execution.Duration).Should().Be((ExecutionStatus.TimedOut, 5.Minutes()));
    }

    [Fact]
    public async Task A_value_that_nests_too_deep_fails_the_state()
    {
        var machine = Asl.Machine("""{"StartAt":"A","States":{"A":{"Type":"Pass","Parameters":{"a.$":"$"},"Next":"A2"},"A2":{"Type":"Pass","Next":"B"},"B":{"Type":"Choice","Choices":[{"Variable":"$.no","IsPresent":true,"Next":"C"}],"Default":"A"},"C":{"Type":"Succeed"}}}""");

        var execution = await machine.ExecuteAsync();

        execution.Error.Should().Be("States.Runtime");
        execution.Cause.Should().EndWith("The state/task 'A' returned a result that nests deeper than 1000 levels.");
    }
}
