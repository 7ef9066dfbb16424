using Understudy.StepFunctions;

namespace OrderWorkflow.Tests;

/// <summary>An order that nothing goes wrong with; a test sets up again what matters to it, and that takes the place of this.</summary>
internal static class SmoothOrder
{
    public static TaskDoubles Doubles() => new TaskDoubles()
        .On("ValidateOrder", t => t.Returns(new { valid = true }))
        .On("ProcessPayment", t => t.Returns(new { charged = true }))
        .On("CheckInventory", t => t.Returns(new { inStock = true }))
        .On("ShipOrder", t => t.Returns(new { tracking = "T-1" }))
        .On("CancelOrder", t => t.Returns(new { cancelled = true }))
        .On("NotifyCustomer", t => t.Returns(new { MessageId = "m-1" }));
}
