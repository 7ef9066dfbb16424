using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class TestStateTests
{
    // snippet: test-state-mock
    private readonly StateMachine _order = StateMachine.FromFile("order.asl.json");

    [Fact]
    public async Task A_charged_payment_goes_on_to_the_inventory()
    {
        var response = await _order.TestStateAsync("ProcessPayment", new { orderId = 42 }, TestStateMock.Returns(new { charged = true }));

        response.Should().HaveSucceeded()
            .And.HaveOutput(new { orderId = 42, payment = new { charged = true } })
            .And.HaveNextState("CheckInventory");
    }
    // end snippet

    // snippet: test-state-retry
    [Fact]
    public async Task The_third_retry_comes_after_20_seconds()
    {
        var response = await _order.TestStateAsync(
            "ProcessPayment",
            new { orderId = 42 },
            TestStateMock.Throws("Gateway.Timeout"),
            configuration: new TestStateConfiguration { RetrierRetryCount = 2 });

        response.Should().BeRetriable(after: 20.Seconds());
    }
    // end snippet

    // snippet: test-state-catch
    [Fact]
    public async Task A_payment_that_fails_for_good_cancels_the_order()
    {
        var response = await _order.TestStateAsync(
            "ProcessPayment",
            new { orderId = 42 },
            TestStateMock.Throws("PaymentFailed", "no money"),
            configuration: new TestStateConfiguration { RetrierRetryCount = 3 });

        response.Should().HaveCaught("PaymentFailed").And.HaveNextState("CancelOrder");
        Assert.Equal("no money", response.Output!["error"]["Cause"].AsString());
    }
    // end snippet

    // snippet: test-state-inspect
    [Fact]
    public async Task The_steps_of_a_state_can_be_looked_at()
    {
        var response = await StateMachine.TestStateAsync(new TestStateRequest
        {
            Definition = """
                {"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Next":"Wait",
                 "Parameters":{"QueueUrl":"https://queue","MessageBody.$":"States.Format('order {}', $.orderId)"},"ResultPath":"$.sent"}
                """,
            Input = """{"orderId":42}""",
            Mock = TestStateMock.Returns(new { MessageId = "m-1", MD5OfMessageBody = "…" }),
            InspectionLevel = InspectionLevel.Debug,
        });

        Assert.Equal("order 42", response.InspectionData!.AfterParameters!["MessageBody"].AsString());
        Assert.Equal(JsonData.Parse("""{"orderId":42,"sent":{"MessageId":"m-1","MD5OfMessageBody":"…"}}"""), response.InspectionData.AfterResultPath);
    }
    // end snippet

    // snippet: test-state-refused
    [Fact]
    public async Task A_mock_that_the_service_would_never_send_is_refused()
    {
        var refused = await Assert.ThrowsAsync<TestStateException>(() => StateMachine.TestStateAsync(new TestStateRequest
        {
            Definition = """{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Parameters":{"QueueUrl":"https://queue"},"End":true}""",
            Mock = TestStateMock.Returns(new { MessageId = 1 }),
        }));

        Assert.Equal("Mock result schema validation error: Field 'MessageId' must be a string", refused.Message);
    }
    // end snippet
}
