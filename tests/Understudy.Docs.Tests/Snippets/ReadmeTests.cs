using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.Docs.Tests.Checking;
using Understudy.StepFunctions;
using Xunit.Sdk;

namespace Understudy.Docs.Tests.Snippets;

public class ReadmeTests
{
    // snippet: readme-test
    [Fact]
    public async Task A_flaky_payment_is_retried_with_backoff_and_then_ships()
    {
        var doubles = new TaskDoubles()
            .On("ValidateOrder", t => t.Returns(new { valid = true }))
            .On("ProcessPayment", t => t.Throws("Gateway.Timeout").Twice().ThenReturns(new { charged = true }))
            .On("CheckInventory", t => t.Returns(order => new { reserved = order["items"].Count }))
            .On("ShipOrder", t => t.Returns(new { tracking = "T-1" }, after: 2.Seconds()));

        var execution = await StateMachine.FromFile("order.asl.json")
            .ExecuteAsync(new { orderId = 42, items = new[] { "book" } }, doubles);

        execution.Should().HaveSucceeded()
            .And.HaveRetried("ProcessPayment", times: 2).WithDelays(5.Seconds(), 10.Seconds()).And.HaveTaken(17.Seconds());
    }
    // end snippet

    [Fact]
    public async Task The_failure_that_the_README_shows_is_what_is_printed()
    {
        var doubles = new TaskDoubles()
            .On("ValidateOrder", t => t.Returns(new { valid = true }))
            .On("ProcessPayment", t => t.Throws("Gateway.Timeout").Once().ThenReturns(new { charged = true }))
            .On("CheckInventory", t => t.Returns(order => new { reserved = order["items"].Count }))
            .On("ShipOrder", t => t.Returns(new { tracking = "T-1" }, after: 2.Seconds()));
        var execution = await StateMachine.FromFile("order.asl.json").ExecuteAsync(new { orderId = 42, items = new[] { "book" } }, doubles);

        var act = () => execution.Should().HaveSucceeded().And.HaveRetried("ProcessPayment", times: 2);

        act.Should().Throw<XunitException>().Which.Message.ReplaceLineEndings("\n").TrimEnd().Should().Be(Shown.In("README.md", "readme-failure"));
    }
}
