using FluentAssertions;
using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.Fixtures;
using Understudy.StepFunctions;
using Xunit;
using Xunit.Abstractions;

namespace OrderWorkflow.Tests;

public sealed class LiveOrderTests(OrderMachine order, ITestOutputHelper output) : IClassFixture<OrderMachine>, IDisposable
{
    private readonly TracedStateMachine _machine = order.Machine.TracedTo(output);
    private readonly TaskDoubles _flaky = SmoothOrder.Doubles()
        .On("ProcessPayment", t => t.Throws("Gateway.Timeout").Once().ThenReturns(new { charged = true }));

    public void Dispose() => _machine.Dispose();

    [Fact]
    public void A_test_can_stand_inside_a_retry_delay()
    {
        var execution = _machine.Start(new { orderId = 42 }, _flaky);

        execution.Clock.Advance(4.Seconds());
        execution.Should().BeRunning().And.HaveAttempted("ProcessPayment", times: 1);
        execution.CurrentStates.Should().Equal("ProcessPayment");

        execution.Clock.Advance(1.Seconds());
        execution.Should().HaveSucceeded().And.HaveAttempted("ProcessPayment", times: 2);
    }

    [Fact]
    public void An_order_can_be_stopped_while_it_waits()
    {
        var execution = _machine.Start(new { orderId = 42 }, _flaky);
        execution.Clock.Advance(3.Seconds());

        execution.Stop("Operator", "the customer called");

        execution.Should().HaveBeenAborted().And.HaveTaken(3.Seconds()).And.NotHaveVisited("CheckInventory");
    }
}
