using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class RetryDelayTests
{
    // snippet: retry-delay
    [Fact]
    public async Task The_payment_is_tried_again_after_5_and_10_seconds()
    {
        var doubles = new TaskDoubles()
            .On("ProcessPayment", t => t.Throws("Gateway.Timeout").Twice().ThenReturns(new { charged = true }))
            .On("ValidateOrder", t => t.Returns(new { valid = true }))
            .On("CheckInventory", t => t.Returns(new { inStock = true }))
            .On("ShipOrder", t => t.Returns(new { tracking = "T-1" }));

        var execution = await StateMachine.FromFile("order.asl.json").ExecuteAsync(new { orderId = 42 }, doubles);

        execution.Should().HaveRetried("ProcessPayment", times: 2).WithDelays(5.Seconds(), 10.Seconds())
            .And.HaveAttempted("ProcessPayment", times: 3).At(0.Seconds(), 5.Seconds(), 15.Seconds())
            .And.NotHaveRetried("ValidateOrder");
    }
    // end snippet

    // snippet: retry-query
    [Fact]
    public async Task The_history_answers_without_any_assertion_library()
    {
        var machine = StateMachine.Parse("""
            {"StartAt":"Pay","States":{"Pay":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:Pay",
             "Retry":[{"ErrorEquals":["States.ALL"],"IntervalSeconds":5,"MaxAttempts":3,"MaxDelaySeconds":8}],"End":true}}}
            """);

        var execution = await machine.ExecuteAsync(tasks: new TaskDoubles().On("Pay", t => t.Throws("Down")));

        Assert.Equal([5.Seconds(), 8.Seconds(), 8.Seconds()], execution.History.RetriesOf("Pay").Select(retry => retry.Delay));
        Assert.Equal("Down", execution.Error);
    }
    // end snippet

    // snippet: retry-jitter
    [Fact]
    public async Task Full_jitter_stays_below_the_delay_and_is_the_same_for_the_same_seed()
    {
        var machine = StateMachine.Parse("""
            {"StartAt":"Pay","States":{"Pay":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:Pay",
             "Retry":[{"ErrorEquals":["States.ALL"],"IntervalSeconds":5,"MaxAttempts":1,"JitterStrategy":"FULL"}],"End":true}}}
            """);
        var doubles = new TaskDoubles().On("Pay", t => t.Throws("Down"));

        var first = await machine.ExecuteAsync(tasks: doubles, options: new ExecutionOptions { Seed = 7 });
        var second = await machine.ExecuteAsync(tasks: doubles, options: new ExecutionOptions { Seed = 7 });

        Assert.InRange(first.History.RetriesOf("Pay")[0].Delay, 0.Seconds(), 5.Seconds());
        Assert.Equal(first.History.ToJson(), second.History.ToJson());
    }
    // end snippet
}
