using Understudy.Assertions;
using Xunit;

namespace OrderWorkflow.Tests;

public class NotificationTests(NotifyingOrderMachine order) : IClassFixture<NotifyingOrderMachine>
{
    [Fact]
    public async Task A_shipped_order_ends_with_a_message_to_the_customer()
    {
        var execution = await order.Machine.ExecuteAsync(new { orderId = 42 }, SmoothOrder.Doubles());

        execution.Should().HaveSucceeded()
            .And.HaveTransitioned("ShipOrder", "NotifyCustomer")
            .And.HaveCalled("NotifyCustomer").Times(1).With(new
            {
                TopicArn = "arn:aws:sns:us-east-1:123456789012:order-updates",
                Message = "Order 42 has been processed.",
            });
    }

    [Fact]
    public async Task A_cancelled_order_does_too()
    {
        var doubles = SmoothOrder.Doubles().On("ProcessPayment", t => t.Throws("PaymentFailed"));

        var execution = await order.Machine.ExecuteAsync(new { orderId = 42 }, doubles);

        execution.Should().HaveSucceeded().And.HaveTransitioned("CancelOrder", "NotifyCustomer");
    }
}
