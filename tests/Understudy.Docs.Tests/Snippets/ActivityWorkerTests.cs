using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class ActivityWorkerTests
{
    // snippet: activity-machine
    private readonly StateMachine _machine = StateMachine.Parse("""
        {"StartAt":"Approve","States":{
          "Approve":{"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:approve",
            "TimeoutSeconds":3600,"HeartbeatSeconds":60,"End":true}}}
        """);
    // end snippet

    // snippet: activity-worker
    [Fact]
    public void The_worker_approves_the_order()
    {
        var doubles = new TaskDoubles().On("Approve", t => t.WaitsForWorker());
        var execution = _machine.Start(new { orderId = 42 }, doubles);

        execution.Clock.Advance(TimeSpan.FromHours(3));
        var task = execution.GetActivityTask("approve", workerName: "clerk-7")!;
        execution.Clock.Advance(TimeSpan.FromSeconds(30));
        execution.SendTaskSuccess(task.TaskToken, new { approved = true });

        execution.Should().HaveSucceeded().And.HaveOutput("""{"approved":true}""");
    }
    // end snippet

    // snippet: activity-heartbeat
    [Fact]
    public void A_worker_that_falls_silent_is_noticed()
    {
        var doubles = new TaskDoubles().On("Approve", t => t.WaitsForWorker());
        var execution = _machine.Start(new { orderId = 42 }, doubles);
        var task = execution.GetActivityTask("approve")!;

        execution.Clock.Advance(TimeSpan.FromSeconds(50));
        execution.SendTaskHeartbeat(task.TaskToken);
        execution.Clock.Advance(TimeSpan.FromSeconds(60));

        execution.Should().HaveFailed("States.Timeout");
    }
    // end snippet
}
