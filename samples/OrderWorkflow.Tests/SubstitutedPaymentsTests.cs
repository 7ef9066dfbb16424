using NSubstitute;
using NSubstitute.ExceptionExtensions;
using Understudy.Assertions;
using Understudy.StepFunctions;
using Understudy.Substitutes;
using Xunit;

namespace OrderWorkflow.Tests;

public class SubstitutedPaymentsTests(OrderMachine order) : IClassFixture<OrderMachine>
{
    private readonly IPayments _payments = Substitute.For<IPayments>();

    private TaskDoubles Doubles => SmoothOrder.Doubles().On("ProcessPayment", _payments, p => p.ChargeAsync);

    [Fact]
    public async Task A_substitute_answers_the_payment()
    {
        _payments.ChargeAsync(Arg.Is<Order>(paid => paid.OrderId == 42)).Returns(new Receipt(Charged: true, "R-7"));

        var execution = await order.Machine.ExecuteAsync(new { orderId = 42 }, Doubles);

        execution.Should().HaveSucceeded()
            .And.HaveCalled("ShipOrder").With("""
                {"orderId":42,"validation":{"valid":true},"payment":{"Charged":true,"Number":"R-7"},"inventory":{"inStock":true}}
                """);
        await _payments.Received(1).ChargeAsync(Arg.Any<Order>());
    }

    [Fact]
    public async Task What_it_throws_is_caught_by_the_name_of_its_type()
    {
        _payments.ChargeAsync(Arg.Any<Order>()).ThrowsAsync(new PaymentFailed("the card was refused"));

        var execution = await order.Machine.ExecuteAsync(new { orderId = 42 }, Doubles);

        execution.Should().HaveCaught("ProcessPayment", nameof(PaymentFailed)).GoingTo("CancelOrder");
        await _payments.Received(4).ChargeAsync(Arg.Any<Order>());
    }
}
