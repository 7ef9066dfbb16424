using Understudy.Docs.Tests.Checking;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class ValidationTests
{
    // snippet: validate-diagnostics
    private const string Order = """
        {
          "StartAt": "Pay",
          "States": {
            "Pay": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Shp" },
            "Ship": { "Type": "Wait", "Seconds": -5, "End": true }
          }
        }
        """;

    [Fact]
    public void A_misspelt_transition_is_found_before_it_is_deployed()
    {
        var result = StateMachine.Validate(Order);

        result.Result.Should().Be("FAIL");
        result.Diagnostics.Select(diagnostic => diagnostic.Location)
            .Should().Equal("/States/Ship/Seconds", "/States/Pay/Next", "/States/Ship");
    }
    // end snippet

    [Fact]
    public void Printed_it_has_lines_and_suggestions()
    {
        var result = StateMachine.Validate(Order);

        result.ToString().Should().Be(Shown.In("docs/how-to/validate-a-definition.md", "validate-printed"));
    }

    // snippet: validate-warnings
    [Fact]
    public void A_path_without_its_dollar_is_warned_of()
    {
        var result = StateMachine.Validate(
            """{"StartAt":"A","States":{"A":{"Type":"Pass","Parameters":{"id":"$.orderId"},"End":true}}}""",
            new ValidationOptions { Severity = ValidationSeverity.Warning });

        result.IsValid.Should().BeTrue();
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("NO_DOLLAR");
    }
    // end snippet

    // snippet: validate-express
    [Fact]
    public void An_Express_machine_cannot_wait_for_a_task_token()
    {
        const string definition =
            """{"StartAt":"Ask","States":{"Ask":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","End":true}}}""";

        var result = StateMachine.Validate(definition, new ValidationOptions { Type = StateMachineType.Express });

        result.Diagnostics.Should().ContainSingle().Which.Location.Should().Be("/States/Ask/Resource");
    }
    // end snippet

    // snippet: validate-refusal
    [Fact]
    public void A_refusal_has_the_words_of_AWS()
    {
        var parse = () => StateMachine.Parse("""{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"A"}}}""");

        parse.Should().Throw<InvalidDefinitionException>().Which.ServiceMessage
            .Should().Be("Invalid State Machine Definition: 'MISSING_END_STATE: Workflow has no terminal state at null'");
    }
    // end snippet
}
