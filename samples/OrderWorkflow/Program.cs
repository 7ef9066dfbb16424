using OrderWorkflow;

await Story.TellAsync(
    "The gateway times out twice, then the payment goes through",
    "order.asl.json",
    Doubles.WithFlakyPayment());

await Story.TellAsync(
    "The payment fails for good, so the order is cancelled and the customer is told",
    "order-with-notification.asl.json",
    Doubles.WithFailingPayment());
