using System.Globalization;

namespace Understudy.StepFunctions;

/// <summary>Something that validation tells about a definition: what Step Functions says of it, where in the text it is, and what to write instead.</summary>
/// <param name="Severity">An error, or a warning.</param>
/// <param name="Code">The code of Step Functions, such as <c>SCHEMA_VALIDATION_FAILED</c>; see docs/reference/validation.md.</param>
/// <param name="Message">The message of Step Functions where it is known, such as <c>Missing 'Next' target: B</c>; else one of our own.</param>
/// <param name="Location">Where, as Step Functions writes it: <c>/States/C/Choices[0]/Next</c>. Null where it names no place, as for a workflow that never ends.</param>
/// <param name="Line">The line in the text, from 1.</param>
/// <param name="Column">The column in the line, in UTF-16 units from 1.</param>
/// <param name="Suggestion">What to write instead; whole sentences.</param>
/// <remarks>Code, message and location follow
/// <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html">ValidateStateMachineDefinitionDiagnostic</see>;
/// AWS says that wording, order and number of its diagnostics may change.</remarks>
public sealed record ValidationDiagnostic(
    ValidationSeverity Severity,
    string Code,
    string Message,
    string? Location,
    int Line,
    int Column,
    string Suggestion)
{
    /// <summary>One line, such as <c>(14,26) ERROR SCHEMA_VALIDATION_FAILED: Minimum value is 1.0 at /States/A/Retry[0]/BackoffRate</c>, and the suggestion below it.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"({Line},{Column}) {(Severity is ValidationSeverity.Error ? "ERROR" : "WARNING")} {Code}: {Message}{(Location is null ? "" : $" at {Location}")}\n  {Suggestion}");
}
