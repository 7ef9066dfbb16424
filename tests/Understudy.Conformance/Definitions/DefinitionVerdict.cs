using Understudy.Conformance.Cases;
using Understudy.StepFunctions;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.Definitions;

/// <summary>Compares what we say of a definition with what was recorded: the verdict, and the diagnostics where they were recorded too.</summary>
internal static class DefinitionVerdict
{
    /// <param name="text">The definition.</param>
    /// <param name="type">The state machine's type.</param>
    /// <param name="valid">The recorded verdict.</param>
    /// <param name="diagnostics">The recorded diagnostics; null where they were not recorded.</param>
    /// <param name="refusal">The recorded message with which creation was refused; null where it was not recorded.</param>
    public static Verdict Judge(string text, StateMachineType type, bool valid, RecordedDiagnostics? diagnostics, string? refusal)
    {
        var result = StateMachine.Validate(text, new ValidationOptions { Type = type, Severity = diagnostics?.Severity ?? ValidationSeverity.Error });
        var refused = Refuse(text, type);
        var differences = new List<Difference>();
        if (result.IsValid != valid)
        {
            differences.Add(new Difference("valid", valid ? "true" : "false", result.ToString()));
        }

        if (IsRefusedForItsFaults(refused) == result.IsValid)
        {
            differences.Add(new Difference("creation", result.Result, refused?.Message ?? "created"));
        }

        if (refusal is not null && refused?.ServiceMessage != refusal)
        {
            differences.Add(new Difference("refusal", refusal, refused?.ServiceMessage ?? "created"));
        }

        return Verdict.Of([.. differences, .. diagnostics?.DifferencesTo(result.Diagnostics) ?? []]);
    }

    // What only this version does not support is no fault of the definition.
    private static bool IsRefusedForItsFaults(InvalidDefinitionException? refused) => refused?.Diagnostics.Count > 0;

    private static InvalidDefinitionException? Refuse(string text, StateMachineType type)
    {
        try
        {
            StateMachine.Parse(text, new StateMachineOptions { Type = type });
            return null;
        }
        catch (InvalidDefinitionException e)
        {
            return e;
        }
    }
}
