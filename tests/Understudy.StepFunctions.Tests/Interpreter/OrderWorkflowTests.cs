using FluentAssertions.Extensions;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class OrderWorkflowTests
{
    private static readonly StateMachine Order = Asl.Machine($$$$"""
        {"StartAt":"ValidateOrder","States":{
          "ValidateOrder":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}Validate","ResultPath":"$.validation","Next":"ProcessPayment"},
          "ProcessPayment":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}Pay","ResultPath":"$.payment","Next":"ShipOrder",
            "Retry":[{"ErrorEquals":["Gateway.Timeout"],"IntervalSeconds":5,"MaxAttempts":2,"BackoffRate":2.0}]},
          "ShipOrder":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}Ship","ResultPath":"$.shipping","End":true}}}
        """);

    private readonly TaskDoubles _doubles = new TaskDoubles()
        .On("ValidateOrder", t => t.Returns(new { valid = true }))
        .On("ProcessPayment", t => t.Throws("Gateway.Timeout").Twice().ThenReturns(new { charged = true }))
        .On("ShipOrder", t => t.Returns(new { tracking = "T-1" }, after: 2.Seconds()));

    [Fact]
    public async Task A_payment_that_fails_twice_is_attempted_at_0_5_and_15_seconds()
    {
        var execution = await Order.ExecuteAsync(new { orderId = 42 }, _doubles);

        execution.History.AttemptsOf("ProcessPayment").Select(attempt => attempt.Start).Should().Equal(0.Seconds(), 5.Seconds(), 15.Seconds());
        execution.History.RetriesOf("ProcessPayment").Select(retry => retry.Delay).Should().Equal(5.Seconds(), 10.Seconds());
        execution.Duration.Should().Be(17.Seconds());
    }

    [Fact]
    public async Task Its_trace_tells_the_story_in_a_line_for_each_attempt()
    {
        var execution = await Order.ExecuteAsync(new { orderId = 42 }, _doubles);

        execution.History.ToTrace().Should().Be(
            """
            +0 s   ValidateOrder   #1  succeeded
            +0 s   ProcessPayment  #1  failed     Gateway.Timeout
            +5 s   ProcessPayment  #2  failed     Gateway.Timeout
            +15 s  ProcessPayment  #3  succeeded
            +15 s  ShipOrder       #1  succeeded
            +17 s  execution           SUCCEEDED
            """.ReplaceLineEndings("\n"));
    }
}
