using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.Findings;

/// <summary>Findings about states as a whole, transitions and expressions.</summary>
internal static class WorkflowFindings
{
    /// <summary>A transition that leads nowhere; the word Next stands there whatever the field.</summary>
    public static Finding NoTarget(SourceValue target) => new(DiagnosticCodes.MissingTarget, $"Missing 'Next' target: {target.String}", target.Location);

    public static Finding NotReachable(SourceValue state) => new(DiagnosticCodes.MissingTarget, $"State \"{state.Name}\" is not reachable.", state.Location);

    public static Finding NoEnd() => new(DiagnosticCodes.MissingEnd, "Workflow has no terminal state", null);

    // How the message goes on is not recorded.
    public static Finding DuplicateName(SourceValue state) => new(DiagnosticCodes.DuplicateState, $"Duplicate State name: {state.Name}", state.Location);

    public static Finding InvalidName(SourceValue state, string message) => new(DiagnosticCodes.InvalidStateName, message, state.Location);

    // How the messages about labels read is not recorded.
    public static Finding InvalidLabel(SourceValue label) => new(DiagnosticCodes.InvalidLabel, $"Invalid Label: {label.String}", label.Location);

    public static Finding DuplicateLabel(SourceValue label) => new(DiagnosticCodes.DuplicateLabel, $"Duplicate Label: {label.String}", label.Location);

    public static Finding InvalidJsonata(SourceValue value, string reason) => new(DiagnosticCodes.InvalidJsonata, reason, value.Location);

    public static Finding TopLevelReference(SourceValue value, string name) =>
        new(DiagnosticCodes.UnsupportedJsonata, $"Reference to '{name}' at the top level is not supported.", value.Location);

    public static Finding UnknownStatesMember(SourceValue value, string member) =>
        new(DiagnosticCodes.UnsupportedJsonata, $"Reference to '$states.{member}' is not supported here.", value.Location);

    public static Finding InvalidJson(string reason, string? location) => new(DiagnosticCodes.InvalidJson, reason, location);
}
