namespace Understudy.StepFunctions.History.Format;

/// <summary>How the payloads of an event stood in its JSON, where a value alone does not tell.</summary>
[Flags]
internal enum PayloadForms
{
    None = 0,

    InputTruncated = 1,
    OutputTruncated = 2,
    VariablesTruncated = 4,

    /// <summary>The text was not JSON; the value is a JSON string that holds it.</summary>
    InputIsRaw = 8,
    OutputIsRaw = 16,
    ParametersAreRaw = 32,
    VariablesAreRaw = 64,
}
