using Understudy.Assertions;
using Understudy.StepFunctions;
using Xunit;

namespace OrderWorkflow.Tests;

public class LambdaHandlerTests(OrderMachine order) : IClassFixture<OrderMachine>
{
    private readonly CheckInventoryFunction _function = new(new HashSet<string> { "book" });

    [Fact]
    public async Task The_real_handler_of_a_Lambda_function_answers_its_state()
    {
        var doubles = SmoothOrder.Doubles().On("CheckInventory", t => t.Handles(_function.HandleAsync));

        var execution = await order.Machine.ExecuteAsync(new { orderId = 42, items = new[] { "book", "pen" } }, doubles);

        execution.Should().HaveOutputMatching<ShippedOrder>(shipped =>
            !shipped.Inventory.InStock && shipped.Inventory.Missing.Single() == "pen");
    }

    [Fact]
    public async Task A_handler_can_stand_for_a_function_whichever_state_calls_it()
    {
        var doubles = new TaskDoubles()
            .OnFunction("ValidateOrder", t => t.Returns(new { valid = true }))
            .OnFunction("ProcessPayment", t => t.Returns(new { charged = true }))
            .OnFunction("CheckInventory", t => t.Handles(_function.HandleAsync))
            .OnFunction("ShipOrder", t => t.Handles((Order shipped) => new { tracking = $"T-{shipped.OrderId}" }));

        var execution = await order.Machine.ExecuteAsync(new { orderId = 7 }, doubles);

        execution.Should().HaveSucceeded();
        doubles.VerifyAllUsed();
    }
}
