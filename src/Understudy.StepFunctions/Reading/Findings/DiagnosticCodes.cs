namespace Understudy.StepFunctions.Reading.Findings;

/// <summary>The codes of diagnostics.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html">List of codes</see>;
/// the two about JSONata are recorded.</remarks>
internal static class DiagnosticCodes
{
    public const string InvalidJson = "INVALID_JSON_DESCRIPTION";
    public const string Schema = "SCHEMA_VALIDATION_FAILED";
    public const string MissingTarget = "MISSING_TRANSITION_TARGET";
    public const string MissingEnd = "MISSING_END_STATE";
    public const string DuplicateState = "DUPLICATE_STATE_NAME";
    public const string InvalidStateName = "INVALID_STATE_NAME";
    public const string DuplicateLabel = "DUPLICATE_LABEL_NAME";
    public const string InvalidLabel = "INVALID_LABEL_NAME";
    public const string InvalidJsonata = "INVALID_JSONATA_EXPRESSION";
    public const string UnsupportedJsonata = "UNSUPPORTED_JSONATA_EXPRESSION";
    public const string NoDollar = "NO_DOLLAR";
    public const string NoPath = "NO_PATH";
    public const string StaticResult = "PASS_RESULT_IS_STATIC";
}
