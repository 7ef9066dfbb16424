using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.StepFunctions;
using Xunit;

namespace OrderWorkflow.Tests;

/// <summary>The same assertions on a history that was downloaded from AWS.</summary>
/// <remarks>The file has the form in which <c>aws stepfunctions get-execution-history --execution-arn …</c> prints one. This one was written
/// by hand, with latencies of the usual size; put one of your own in its place.</remarks>
public class RecordedHistoryTests
{
    private readonly ExecutionHistory _history = ExecutionHistory.FromFile(Path.Combine(AppContext.BaseDirectory, "recorded", "flaky-payment.history.json"));

    [Fact]
    public void The_payment_was_retried_with_backoff_in_AWS_too()
    {
        // The service's own overhead: some tens of milliseconds for each call.
        _history.Should().Within(500.Milliseconds())
            .HaveRetried("ProcessPayment", times: 2).WithDelays(5.Seconds(), 10.Seconds())
            .And.HaveAttempted("ProcessPayment").At(0.Seconds(), 5.Seconds(), 15.Seconds())
            .And.HaveTaken(17.Seconds());
    }

    [Fact]
    public void The_order_was_shipped()
    {
        _history.Should().HaveSucceeded()
            .And.HaveVisitedExactly("ValidateOrder", "ProcessPayment", "CheckInventory", "ShipOrder")
            .And.HaveOutput(new
            {
                orderId = 42,
                validation = new { valid = true },
                payment = new { charged = true },
                inventory = new { inStock = true },
                shipment = new { tracking = "T-1" },
            });
    }
}
