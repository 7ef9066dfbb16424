using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.StepFunctions;
using Xunit;

namespace OrderWorkflow.Tests;

public class FlakyPaymentTests(OrderMachine order) : IClassFixture<OrderMachine>
{
    [Fact]
    public async Task A_flaky_payment_is_retried_with_backoff_and_then_ships()
    {
        var doubles = new TaskDoubles()
            .On("ValidateOrder", t => t.Returns(new { valid = true }))
            .On("ProcessPayment", t => t.Throws("Gateway.Timeout").Twice().ThenReturns(new { charged = true }))
            .On("CheckInventory", t => t.Returns(input => new { inStock = true }))
            .On("ShipOrder", t => t.Returns(new { tracking = "T-1" }, after: 2.Seconds()));

        var execution = await order.Machine.ExecuteAsync(new { orderId = 42 }, doubles);

        execution.Should().HaveSucceeded()
            .And.HaveVisited("ValidateOrder", "ProcessPayment", "CheckInventory", "ShipOrder")
            .And.HaveRetried("ProcessPayment", times: 2).WithDelays(5.Seconds(), 10.Seconds())
            .And.HaveAttempted("ProcessPayment").At(0.Seconds(), 5.Seconds(), 15.Seconds())
            .And.HaveTaken(17.Seconds());
    }

    [Fact]
    public async Task A_gateway_that_stays_down_fails_the_order_after_three_retries()
    {
        var doubles = SmoothOrder.Doubles().On("ProcessPayment", t => t.Throws("Gateway.Timeout", "no answer"));

        var execution = await order.Machine.ExecuteAsync(new { orderId = 42 }, doubles);

        execution.Should().HaveFailed("Gateway.Timeout").WithCause("no answer")
            .And.HaveRetried("ProcessPayment", times: 3).WithDelays(5.Seconds(), 10.Seconds(), 20.Seconds())
            .And.NotHaveVisited("CheckInventory", "CancelOrder");
    }
}
