using FluentAssertions.Extensions;
using Understudy.StepFunctions;

namespace Understudy.Assertions.Tests;

public class ExecutionAssertionsTests
{
    private const string Definition = """
        {
          "StartAt": "ProcessPayment",
          "States": {
            "ProcessPayment": {
              "Type": "Task",
              "Resource": "arn:aws:lambda:us-east-1:123456789012:function:pay",
              "Retry": [{ "ErrorEquals": ["Gateway.Timeout"], "IntervalSeconds": 5 }],
              "Next": "CoolDown"
            },
            "CoolDown": { "Type": "Wait", "Seconds": 2, "Next": "Ship" },
            "Ship": {
              "Type": "Map",
              "ItemsPath": "$.items",
              "ItemProcessor": { "StartAt": "Pack", "States": { "Pack": { "Type": "Pass", "End": true } } },
              "End": true
            }
          }
        }
        """;

    [Fact]
    public async Task An_execution_is_asserted_on_as_its_history_is()
    {
        var execution = await ExecuteAsync(t => t.Throws("Gateway.Timeout").Twice().ThenReturns(new { items = new[] { 1, 2 } }));

        execution.Should().HaveSucceeded()
            .And.HaveVisited("ProcessPayment", "CoolDown", "Ship")
            .And.HaveRetried("ProcessPayment", times: 2).WithDelays(5.Seconds(), 10.Seconds())
            .And.HaveAttempted("ProcessPayment").At(0.Seconds(), 5.Seconds(), 15.Seconds())
            .And.HaveWaited("CoolDown", 2.Seconds())
            .And.HaveMapped("Ship").WithIterations(succeeded: 2)
            .And.HaveOutput("[1,2]")
            .And.HaveTaken(17.Seconds());
    }

    [Fact]
    public async Task A_failure_names_the_execution_and_tells_its_story()
    {
        var execution = await ExecuteAsync(t => t.Throws("Card.Declined", "no {money}"));

        var asserting = () => execution.Should().HaveSucceeded("{0} is fine", "the card");

        asserting.Should().Throw<Xunit.Sdk.XunitException>().Which.Message.Should().Be(
            "Expected execution to have succeeded because the card is fine, but it failed with \"Card.Declined\" (cause: no {money}).\n"
                + "    +0 s  ProcessPayment  #1  failed  Card.Declined\n"
                + "    +0 s  execution           FAILED  Card.Declined");
    }

    [Fact]
    public void A_live_execution_is_asserted_on_as_it_stands()
    {
        var machine = StateMachine.Parse("""{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":60,"End":true}}}""");
        var execution = machine.Start();

        execution.Clock.Advance(20.Seconds());

        execution.Should().BeRunning().And.HaveTaken(20.Seconds());
    }

    [Fact]
    public void Nothing_cannot_be_asserted_on()
    {
        var asserting = () => ((Execution)null!).Should();

        asserting.Should().Throw<ArgumentNullException>().WithParameterName("execution");
    }

    private static Task<Execution> ExecuteAsync(Action<TaskDouble> payment) =>
        StateMachine.Parse(Definition).ExecuteAsync("{}", new TaskDoubles().On("ProcessPayment", payment));
}
