namespace Understudy.StepFunctions.Tests.Validation;

public class ValidationTests
{
    private const string Sound = """{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}""";
    private const string Faulty = """
        {
          "StartAt": "A",
          "States": {
            "A": { "Type": "Pass", "Rsult": 1, "Next": "Shp" },
            "Ship": { "Type": "Wait", "Seconds": -1, "End": true }
          }
        }
        """;

    [Fact]
    public void A_sound_definition_is_OK()
    {
        var result = StateMachine.Validate(Sound);

        result.Should().BeEquivalentTo(new { IsValid = true, Result = "OK", Truncated = false });
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_faulty_one_is_answered_by_diagnostics_and_no_exception()
    {
        var result = StateMachine.Validate(Faulty);

        result.ToString().Should().Be("""
            FAIL
            (4,28) ERROR SCHEMA_VALIDATION_FAILED: Field 'Rsult' is not supported at /States/A
              Did you mean "Result"?
            (5,42) ERROR SCHEMA_VALIDATION_FAILED: Minimum value is 0 at /States/Ship/Seconds
              A number that comes with the input goes by SecondsPath.
            (4,48) ERROR MISSING_TRANSITION_TARGET: Missing 'Next' target: Shp at /States/A/Next
              Did you mean "Ship"?
            (5,5) ERROR MISSING_TRANSITION_TARGET: State "Ship" is not reachable. at /States/Ship
              Correct the name that is meant to lead to it.
            """);
    }

    [Fact]
    public void A_diagnostic_has_its_facts_as_properties()
    {
        var diagnostic = StateMachine.Validate(Faulty).Diagnostics[1];

        diagnostic.Should().Be(new ValidationDiagnostic(
            ValidationSeverity.Error,
            "SCHEMA_VALIDATION_FAILED",
            "Minimum value is 0",
            "/States/Ship/Seconds",
            5,
            42,
            "A number that comes with the input goes by SecondsPath."));
    }

    [Fact]
    public void What_MaxResults_does_not_let_through_is_truncated()
    {
        var result = StateMachine.Validate(Faulty, new ValidationOptions { MaxResults = 3 });

        result.Diagnostics.Should().HaveCount(3);
        result.Truncated.Should().BeTrue();
        result.ToString().Should().EndWith("\n…");
    }

    [Fact]
    public void Exactly_MaxResults_is_not_truncated()
    {
        var result = StateMachine.Validate(Faulty, new ValidationOptions { MaxResults = 4 });

        result.Should().BeEquivalentTo(new { IsValid = false, Result = "FAIL", Truncated = false });
    }

    [Fact]
    public void A_hundred_diagnostics_are_told_unless_fewer_are_asked_for()
    {
        var fields = string.Join(',', Enumerable.Range(0, 101).Select(i => $"\"f{i}\":1"));
        var text = $$"""{"StartAt":"A","States":{"A":{"Type":"Succeed",{{fields}} } } }""";

        var result = StateMachine.Validate(text);

        result.Diagnostics.Should().HaveCount(100);
        result.Truncated.Should().BeTrue();
    }

    [Fact]
    public void Errors_beyond_MaxResults_still_fail_a_definition()
    {
        const string text = """{"StartAt":"A","States":{"A":{"Type":"Pass","Result":{"c.$":"$.x"},"Next":"B"}}}""";

        var result = StateMachine.Validate(text, new ValidationOptions { Severity = ValidationSeverity.Warning, MaxResults = 1 });

        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("PASS_RESULT_IS_STATIC");
        result.Result.Should().Be("FAIL");
    }

    [Fact]
    public void Warnings_are_told_when_asked_for_and_leave_the_verdict_alone()
    {
        const string text = """{"StartAt":"A","States":{"A":{"Type":"Pass","Result":{"c.$":"$.x"},"End":true}}}""";

        var quiet = StateMachine.Validate(text);
        var told = StateMachine.Validate(text, new ValidationOptions { Severity = ValidationSeverity.Warning });

        quiet.Diagnostics.Should().BeEmpty();
        told.Diagnostics.Should().ContainSingle().Which.Severity.Should().Be(ValidationSeverity.Warning);
        told.Result.Should().Be("OK");
    }

    [Theory]
    [InlineData(-1, ValidationSeverity.Error, StateMachineType.Standard, "ValidationOptions.MaxResults is -1. Give 0 to 100; 0 stands for 100.")]
    [InlineData(101, ValidationSeverity.Error, StateMachineType.Standard, "ValidationOptions.MaxResults is 101. Give 0 to 100; 0 stands for 100.")]
    [InlineData(0, (ValidationSeverity)7, StateMachineType.Standard, "ValidationOptions.Severity is 7. Give Error or Warning.")]
    [InlineData(0, ValidationSeverity.Error, (StateMachineType)7, "ValidationOptions.Type is 7. Give Standard or Express.")]
    public void An_option_out_of_its_range_is_refused(int maxResults, ValidationSeverity severity, StateMachineType type, string message)
    {
        var validate = () => StateMachine.Validate(Sound, new ValidationOptions { MaxResults = maxResults, Severity = severity, Type = type });

        validate.Should().ThrowExactly<InvalidValidationOptionsException>().WithMessage(message);
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void A_name_has_80_characters_of_Unicode_at_most(int length, bool isValid)
    {
        var name = string.Concat(Enumerable.Repeat("😀", length));

        var result = StateMachine.Validate($$"""{"StartAt":"{{name}}","States":{"{{name}}":{"Type":"Succeed"} } }""");

        result.IsValid.Should().Be(isValid);
    }
}
