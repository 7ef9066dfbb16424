using Understudy.Fixtures;

namespace OrderWorkflow.Tests;

/// <summary>The order workflow with a message to the customer at its end.</summary>
public sealed class NotifyingOrderMachine() : StateMachineFixture("order-with-notification.asl.json");
