using Understudy.Fixtures;

namespace OrderWorkflow.Tests;

/// <summary>The order workflow, read and checked once for all tests of a class.</summary>
public sealed class OrderMachine() : StateMachineFixture("order.asl.json");
