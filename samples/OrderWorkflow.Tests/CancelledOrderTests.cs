using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.StepFunctions;
using Xunit;

namespace OrderWorkflow.Tests;

public class CancelledOrderTests(OrderMachine order) : IClassFixture<OrderMachine>
{
    private readonly TaskDoubles _refused = SmoothOrder.Doubles().On("ProcessPayment", t => t.Throws("PaymentFailed", "the card was refused"));

    [Fact]
    public async Task A_payment_that_fails_for_good_cancels_the_order()
    {
        var execution = await order.Machine.ExecuteAsync(new { orderId = 42 }, _refused);

        execution.Should().HaveSucceeded()
            .And.HaveCaught("ProcessPayment", "PaymentFailed").GoingTo("CancelOrder")
            .And.HaveVisitedExactly("ValidateOrder", "ProcessPayment", "CancelOrder")
            .And.NotHaveCalled("ShipOrder")
            .And.HaveTaken(35.Seconds());
    }

    [Fact]
    public async Task The_cancellation_is_told_why()
    {
        var execution = await order.Machine.ExecuteAsync(new { orderId = 42 }, _refused);

        execution.Should().HaveCalled("CancelOrder").With(new
        {
            orderId = 42,
            validation = new { valid = true },
            error = new { Error = "PaymentFailed", Cause = "the card was refused" },
        });
    }
}
