using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class TaskTokenTests
{
    // snippet: token-machine
    private readonly StateMachine _machine = StateMachine.Parse("""
        {"StartAt":"AskManager","States":{
          "AskManager":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","End":true,
            "Parameters":{"QueueUrl":"https://queue","MessageBody":{"order.$":"$.orderId","token.$":"$$.Task.Token"}}}}}
        """);
    // end snippet

    // snippet: token-live
    [Fact]
    public void The_order_goes_on_when_the_manager_has_answered()
    {
        var doubles = new TaskDoubles().On("AskManager", t => t.WaitsForToken());
        var execution = _machine.Start(new { orderId = 42 }, doubles);

        execution.Clock.Advance(TimeSpan.FromHours(3));
        var token = execution.PendingTasks.Single().TaskToken;
        execution.SendTaskSuccess(token, new { approved = true });

        execution.Should().HaveSucceeded().And.HaveTaken(TimeSpan.FromHours(3));
    }
    // end snippet

    // snippet: token-to-the-end
    [Fact]
    public async Task The_handler_answers_three_hours_later()
    {
        var doubles = new TaskDoubles().On("AskManager", t => t.Handles((TaskCall call) =>
        {
            call.Clock.CreateTimer(_ => call.SendTaskSuccess("approved"), null, TimeSpan.FromHours(3), Timeout.InfiniteTimeSpan);
            return (object)TaskOutcome.Waiting();
        }));

        var execution = await _machine.ExecuteAsync(new { orderId = 42 }, doubles);

        execution.Should().HaveSucceeded().And.HaveTaken(TimeSpan.FromHours(3));
    }
    // end snippet
}
