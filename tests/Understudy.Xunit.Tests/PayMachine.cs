namespace Understudy.Fixtures.Tests;

public sealed class PayMachine() : StateMachineFixture("pay.asl.json");
