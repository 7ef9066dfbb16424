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
        deadlock.Which.Message.Should().Match("* it waits for the task token of state \"T\" of execution \"*\" that nobody has sent.*");
    }

    [Fact]
    public async Task A_deadlock_of_many_children_names_few_of_them()
    {
        var run = () => Distributed.Map("", Callback).ExecuteAsync("[1,2,3,4,5,6,7,8,9,10,11,12]", new TaskDoubles().On("T", t => t.WaitsForToken().Repeatedly()));

        var deadlock = await run.Should().ThrowExactlyAsync<ExecutionDeadlockedException>();

        deadlock.Which.WaitingStates.Should().HaveCount(12);
        deadlock.Which.Message.Should().Contain("that nobody has sent and 2 more.");
    }

    [Fact]
    public void A_child_lists_its_own_tasks_only()
    {
        var execution = Start("[1,2]");

        execution.MapRuns[0].Executions[1].PendingTasks.Should().ContainSingle().Which.Should().Be(execution.PendingTasks[1]);
    }

    [Fact]
    public void A_worker_takes_the_activities_of_children()
    {
        var activity = """ "T":{"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:Pack","End":true} """;
        var doubles = new TaskDoubles().On("T", t => t.WaitsForWorker().Repeatedly());
        var execution = Distributed.Map("", activity).Start("[1,2]", doubles, new ExecutionOptions { Clock = _clock });

        while (execution.GetActivityTask("Pack") is { } task)
        {
            execution.SendTaskSuccess(task.TaskToken, task.Input);
        }

        execution.Output.Should().Be(Asl.Json("[1,2]"));
    }

    private Execution Start(string items) => Distributed.Map("", Callback)
        .Start(items, new TaskDoubles().On("T", t => t.WaitsForToken().Repeatedly()), new ExecutionOptions { Clock = _clock });
}
