using FluentAssertions;
using FluentAssertions.Extensions;
using Understudy.Assertions;
using Xunit;

namespace ItemsApi.Tests;

public class OrderTests
{
    [Fact]
    public async Task An_order_is_accepted_at_once_and_shipped_by_the_workflow()
    {
        await using var shop = new ItemsApiFixture();

        var accepted = await shop.OrderAsync(42);
        await shop.Clock.AdvanceAsync(17.Seconds());

        accepted.Should().HaveStatus(202).And.HaveJsonBody(new { order = "order-42" });
        shop.Orders.Host.Executions.Should().ContainSingle().Which.Should().HaveSucceeded()
            .And.HaveRetried("ProcessPayment", times: 2).WithDelays(5.Seconds(), 10.Seconds());
    }

    [Fact]
    public async Task Its_state_can_be_asked_for_while_it_waits()
    {
        await using var shop = new ItemsApiFixture();
        await shop.OrderAsync(42);
        await shop.Clock.AdvanceAsync(3.Seconds());

        var status = await shop.Client.GetStringAsync("/orders/order-42");

        status.Should().Be("""{"id":"order-42","status":"Running","state":"ProcessPayment"}""");
    }

    [Fact]
    public async Task The_same_order_again_starts_no_second_workflow()
    {
        await using var shop = new ItemsApiFixture();
        await shop.OrderAsync(42);

        var again = await shop.OrderAsync(42);

        again.Should().HaveStatus(202);
        shop.Orders.Host.Executions.Should().ContainSingle();
    }
}
