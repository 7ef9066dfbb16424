using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class DownloadedHistoryTests
{
    // snippet: downloaded-history
    [Fact]
    public void The_payment_was_retried_with_backoff_in_AWS_too()
    {
        var history = ExecutionHistory.FromFile("recorded/flaky-payment.history.json");

        history.Should().HaveSucceeded()
            .And.HaveVisitedExactly("ValidateOrder", "ProcessPayment", "CheckInventory", "ShipOrder");
        history.Should().Within(500.Milliseconds())
            .HaveRetried("ProcessPayment", times: 2).WithDelays(5.Seconds(), 10.Seconds());
    }
    // end snippet
}
