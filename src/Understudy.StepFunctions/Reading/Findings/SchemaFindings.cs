using System.Globalization;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.Findings;

/// <summary>Findings of code <c>SCHEMA_VALIDATION_FAILED</c>, in the words of Step Functions where they are known.</summary>
/// <remarks>What is recorded and what is ours: docs/reference/validation.md.</remarks>
internal static class SchemaFindings
{
    private const string NoObject = "Definition must be a valid JSON object";

    /// <summary>What no wording of Step Functions is known for: our own sentence.</summary>
    public static Finding Plain(SourceValue value, string message) =>
        At(value, value.Name is { } name ? $"Field '{name}' {message}" : $"Value {message}");

    public static Finding At(SourceValue value, string message) => new(DiagnosticCodes.Schema, message, value.Location);

    public static Finding NoDefinition() => new(DiagnosticCodes.Schema, NoObject, null);

    public static Finding Required(SourceValue owner, string field) =>
        At(owner, $"These fields are required: [{field}]") with { LackedField = field };

    /// <summary>A field that its object does not have: told at the object.</summary>
    public static Finding NotSupported(SourceValue field) => At(field.Parent!, $"Field '{field.Name}' is not supported");

    public static Finding OtherLanguage(SourceValue field, QueryLanguage actual) => At(
        field.Parent!,
        $"The QueryLanguage is set to '{Languages.NameOf(actual)}', but field '{field.Name}' is only supported for the '{Languages.NameOf(Languages.Other(actual))}' QueryLanguage");

    public static Finding OnlyOne(SourceValue owner, IReadOnlyList<string> fields) =>
        At(owner, $"There should only be one of the following fields: [{string.Join(", ", fields)}]");

    public static Finding OneNeeded(SourceValue owner, IReadOnlyList<string> fields) =>
        At(owner, $"There should be one of the following fields: [{string.Join(", ", fields)}]");

    public static Finding OneOf(SourceValue value, IReadOnlyList<string> words) =>
        At(value, $"The field '{value.Name}' should have one of these values: [{string.Join(", ", words)}]");

    public static Finding WrongType(SourceValue value, string type) => value.Parent is null
        ? NoDefinition()
        : At(value, $"Expected value of type {type}");

    public static Finding TooSmall(SourceValue value, string smallest) => At(value, $"Minimum value is {smallest}");

    public static Finding TooLarge(SourceValue value, string largest) => At(value, $"Maximum value is {largest}");

    public static Finding TooSmall(SourceValue value, long smallest) => TooSmall(value, smallest.ToString(CultureInfo.InvariantCulture));

    public static Finding TooLarge(SourceValue value, long largest) => TooLarge(value, largest.ToString(CultureInfo.InvariantCulture));

    public static Finding Empty(SourceValue value) => At(value, "Value cannot be empty");

    public static Finding NoPath(SourceValue value) => At(value, "Value is not a valid JSONPath");

    public static Finding NoReferencePath(SourceValue value) => At(value, "Value is not a Reference Path");

    public static Finding NoTimestamp(SourceValue value) => At(value, "String does not match RFC3339 timestamp");

    /// <summary>A <c>.$</c> member of a template: told at the template.</summary>
    public static Finding NoExpression(SourceValue member, SourceValue template) =>
        At(template, $"The value for the field '{member.Name}' must be a valid JSONPath or a valid intrinsic function call");

    public static Finding Missing(SourceValue owner, string field) => At(owner, $"The field '{field}' is required but was missing");

    public static Finding UnknownResource(SourceValue resource) => At(
        resource,
        $"The resource provided {resource.String} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.");

    public static Finding Downgrade(SourceValue language) =>
        At(language.Parent!, "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine");

    public static Finding ExpressActivity(SourceValue resource) => At(resource, "Express state machine does not support Activity ARN");

    // The blank at the end of the one about callbacks is recorded.
    public static Finding ExpressPattern(SourceValue resource, IntegrationPattern pattern) => At(
        resource,
        pattern is IntegrationPattern.WaitForTaskToken
            ? "Express state machine does not support '.waitForTaskToken' service integration "
            : "Express state machine does not support '.sync' service integration");
}
