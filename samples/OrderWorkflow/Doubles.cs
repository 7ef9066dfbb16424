using Understudy.StepFunctions;

namespace OrderWorkflow;

/// <summary>What stands in for the Lambda functions and the topic of the workflow.</summary>
public static class Doubles
{
    public static TaskDoubles WithFlakyPayment() => WithoutPayment()
        .On("ProcessPayment", t => t.Throws("Gateway.Timeout", "no answer from the gateway").Twice().ThenReturns(new { charged = true }));

    public static TaskDoubles WithFailingPayment() => WithoutPayment()
        .On("ProcessPayment", t => t.Throws("PaymentFailed", "the card was refused").Repeatedly());

    private static TaskDoubles WithoutPayment() => new TaskDoubles()
        .On("ValidateOrder", t => t.Returns(new { valid = true }))
        .On("CheckInventory", t => t.Returns(order => new { reserved = order["items"].Count }))
        .On("ShipOrder", t => t.Returns(new { tracking = "T-1" }, after: TimeSpan.FromSeconds(2)))
        .On("CancelOrder", t => t.Returns(new { cancelled = true }))
        .On("NotifyCustomer", t => t.Returns(new { MessageId = "m-1" }));
}
