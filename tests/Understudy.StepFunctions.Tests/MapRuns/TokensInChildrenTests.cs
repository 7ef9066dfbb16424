using FluentAssertions.Extensions;
using Understudy.StepFunctions.Tests.Interpreter;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.MapRuns;

public class TokensInChildrenTests
{
    private const string Callback = """
        "T":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","Parameters":{"MessageBody.$":"$$.Task.Token"},"End":true}
        """;

    private readonly VirtualClock _clock = new();

    [Fact]
    public void The_tokens_of_children_are_pending_tasks_of_the_execution()
    {
        var execution = Start("[1,2]");

        _clock.Advance(1.Minutes());
        execution.SendTaskSuccess(execution.PendingTasks[1].TaskToken, new { n = 2 });
        execution.SendTaskSuccess(execution.PendingTasks[0].TaskToken, new { n = 1 });

        execution.Output.Should().Be(Asl.Json("""[{"n":1},{"n":2}]"""));
    }

    [Fact]
    public void A_child_takes_its_tokens_itself()
    {
        var execution = Start("[1]");
        var child = execution.MapRuns[0].Executions[0];

        child.SendTaskFailure(child.PendingTasks[0].TaskToken, "E", "why");

        (child.Error, child.Cause, execution.Error).Should().Be(("E", "why", ErrorNames.ExceedToleratedFailureThreshold));
    }

    [Fact]
    public async Task A_token_that_nobody_sends_is_a_deadlock_of_the_execution()
    {
        var run = () => Distributed.Map("", Callback).ExecuteAsync("[1]", new TaskDoubles().On("T", t => t.WaitsForToken()));

        var deadlock = await run.Should().ThrowExactlyAsync<ExecutionDeadlockedException>();

        deadlock.Which.WaitingStates.Should().Equal("T");
    }

    private Execution Start(string items) => Distributed.Map("", Callback)
        .Start(items, new TaskDoubles().On("T", t => t.WaitsForToken().Repeatedly()), new ExecutionOptions { Clock = _clock });
}
