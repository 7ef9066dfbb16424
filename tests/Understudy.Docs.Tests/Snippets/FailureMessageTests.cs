using Understudy.Assertions;
using Understudy.Docs.Tests.Checking;
using Understudy.Fixtures;
using Understudy.StepFunctions;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Understudy.Docs.Tests.Snippets;

public class FailureMessageTests(ITestOutputHelper output)
{
    private const string Page = "docs/how-to/read-a-failure.md";

    private readonly TaskDoubles _doubles = new TaskDoubles()
        .On("ValidateOrder", t => t.Returns(new { valid = true }))
        .On("ProcessPayment", t => t.Throws("PaymentFailed"))
        .On("CancelOrder", t => t.Returns(new { cancelled = true }));

    // snippet: failure-trace
    [Fact]
    public async Task The_trace_of_each_execution_goes_to_the_output_of_its_test()
    {
        using var machine = StateMachine.FromFile("order.asl.json").TracedTo(output);

        var execution = await machine.ExecuteAsync(new { orderId = 42 }, _doubles);

        execution.Should().HaveVisited("CancelOrder");
    }
    // end snippet

    [Fact]
    public async Task An_assertion_prints_what_happened_instead()
    {
        var execution = await StateMachine.FromFile("order.asl.json").ExecuteAsync(new { orderId = 42 }, _doubles);

        var act = () => execution.Should().HaveVisited("ShipOrder");

        Told(act.Should().Throw<XunitException>().Which, "failure-assertion");
    }

    [Fact]
    public async Task A_used_up_double_says_what_to_write()
    {
        var run = () => StateMachine.FromFile("order.asl.json")
            .ExecuteAsync(new { orderId = 42 }, _doubles.Copy().On("ProcessPayment", t => t.Throws("Gateway.Timeout").Once()));

        Told((await run.Should().ThrowAsync<TaskDoubleExhaustedException>()).Which, "failure-exhausted");
    }

    [Fact]
    public void A_faulty_definition_tells_all_its_faults()
    {
        var parse = () => StateMachine.Parse("""
            {
              "StartAt": "Pay",
              "States": {
                "Pay": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Shp", "Retry": [ { "ErrorEquals": ["States.ALL"], "BackoffRate": 0.5 } ] },
                "Ship": { "Type": "Pass", "End": true }
              }
            }
            """);

        Told(parse.Should().Throw<InvalidDefinitionException>().Which, "failure-definition");
    }

    private static void Told(Exception failure, string name) =>
        failure.Message.ReplaceLineEndings("\n").TrimEnd().Should().Be(Shown.In(Page, name));
}
