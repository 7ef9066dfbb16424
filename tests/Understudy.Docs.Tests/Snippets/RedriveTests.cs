using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class RedriveTests
{
    // snippet: redrive-machine
    private readonly StateMachine _machine = StateMachine.Parse("""
        {"StartAt":"Charge","States":{
          "Charge":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:charge","Next":"Ship"},
          "Ship":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:ship","End":true}}}
        """);
    // end snippet

    // snippet: redrive-run
    [Fact]
    public async Task A_redriven_order_is_shipped_and_not_charged_twice()
    {
        var doubles = new TaskDoubles()
            .On("Charge", t => t.Returns(new { charged = true }).Once())
            .On("Ship", t => t.Throws("Courier.Strike").Once().ThenReturns(new { tracking = "T-1" }));
        var execution = await _machine.ExecuteAsync(new { orderId = 42 }, doubles);

        execution.Clock.Advance(TimeSpan.FromDays(3));
        execution.Redrive();

        execution.Should().HaveSucceeded().And.HaveOutput("""{"tracking":"T-1"}""");
        execution.Should().HaveCalled("Charge").And.HaveAttempted("Ship", times: 2);
    }
    // end snippet
}
