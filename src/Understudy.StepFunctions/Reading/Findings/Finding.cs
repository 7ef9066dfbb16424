namespace Understudy.StepFunctions.Reading.Findings;

/// <summary>How Step Functions itself tells a fault.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Message">Its message.</param>
/// <param name="Location">Where, as it writes places; null where it names none.</param>
internal sealed record Finding(string Code, string Message, string? Location)
{
    /// <summary>The field that an object lacks: Step Functions tells all that one object lacks in one message.</summary>
    public string? LackedField { get; init; }
}
