using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.Docs.Tests.Checking;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

// snippet: tutorial-class
public class OrderTests
{
    private readonly StateMachine _machine = StateMachine.FromFile("order.asl.json");
    // end snippet

    // snippet: tutorial-happy-path
    [Fact]
    public async Task A_valid_order_is_shipped()
    {
        var doubles = new TaskDoubles()
            .On("ValidateOrder", t => t.Returns(new { valid = true }))
            .On("ProcessPayment", t => t.Returns(new { charged = true }))
            .On("CheckInventory", t => t.Returns(new { inStock = true }))
            .On("ShipOrder", t => t.Returns(new { tracking = "T-1" }));

        var execution = await _machine.ExecuteAsync(new { orderId = 42 }, doubles);

        execution.Should().HaveSucceeded()
            .And.HaveVisitedExactly("ValidateOrder", "ProcessPayment", "CheckInventory", "ShipOrder");
    }
    // end snippet

    [Fact]
    public async Task A_missing_double_ends_the_run_as_the_tutorial_shows()
    {
        var doubles = new TaskDoubles()
            .On("ValidateOrder", t => t.Returns(new { valid = true }))
            .On("ProcessPayment", t => t.Returns(new { charged = true }))
            .On("CheckInventory", t => t.Returns(new { inStock = true }))
            .On("ShipOrders", t => t.Returns(new { tracking = "T-1" }));

        var run = () => _machine.ExecuteAsync(new { orderId = 42 }, doubles);

        (await run.Should().ThrowAsync<MissingTaskDoubleException>()).Which.Message.ReplaceLineEndings("\n")
            .Should().Be(Shown.In("docs/tutorials/first-workflow-test.md", "tutorial-missing-double"));
    }

    // snippet: tutorial-data
    [Fact]
    public async Task The_payment_is_told_that_the_order_is_valid()
    {
        var doubles = new TaskDoubles()
            .On("ValidateOrder", t => t.Returns(new { valid = true }))
            .On("ProcessPayment", t => t.Returns(order => new { charged = order["orderId"] }))
            .On("CheckInventory", t => t.Returns(new { inStock = true }))
            .On("ShipOrder", t => t.Returns(new { tracking = "T-1" }));

        var execution = await _machine.ExecuteAsync(new { orderId = 42 }, doubles);

        execution.Should().HaveCalled("ProcessPayment").With(new { orderId = 42, validation = new { valid = true } });
        execution.Should().HaveOutput("""
            {"orderId":42,"validation":{"valid":true},"payment":{"charged":42},
             "inventory":{"inStock":true},"shipment":{"tracking":"T-1"}}
            """);
    }
    // end snippet

    // snippet: tutorial-catch
    [Fact]
    public async Task A_refused_card_cancels_the_order()
    {
        var doubles = new TaskDoubles()
            .On("ValidateOrder", t => t.Returns(new { valid = true }))
            .On("ProcessPayment", t => t.Throws("PaymentFailed", "the card was refused"))
            .On("CancelOrder", t => t.Returns(new { cancelled = true }));

        var execution = await _machine.ExecuteAsync(new { orderId = 42 }, doubles);

        execution.Should().HaveSucceeded()
            .And.HaveCaught("ProcessPayment", "PaymentFailed").GoingTo("CancelOrder");
        execution.Should().HaveRetried("ProcessPayment", times: 3).WithDelays(5.Seconds(), 10.Seconds(), 20.Seconds())
            .And.HaveTaken(35.Seconds());
    }
    // end snippet
}
