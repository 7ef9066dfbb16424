using Understudy.Conformance.Cases;
using Understudy.Conformance.Comparing;
using Understudy.Conformance.StepFunctions;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Conformance.Definitions;

/// <summary>Compares our verdict on a definition with a recorded one.</summary>
/// <remarks>Accepted or refused is all that counts: AWS says that the wording of its diagnostics may change.</remarks>
internal static class DefinitionVerdict
{
    /// <param name="definition">The definition; null when it is not JSON.</param>
    /// <param name="definitionText">The definition's text, when it is not JSON.</param>
    /// <param name="type">The state machine's type; null for Standard.</param>
    /// <param name="valid">The recorded verdict.</param>
    public static Verdict Judge(JsonData? definition, JsonData? definitionText, JsonData? type, JsonData valid)
    {
        var faults = FaultsIn(definition?.ToString() ?? definitionText!.AsString(), RecordedMachine.TypeOf(type));
        return valid == (faults is null)
            ? Verdict.Of([])
            : Verdict.Of([new Difference("valid", valid.ToString(), faults ?? "true")]);
    }

    private static string? FaultsIn(string text, StateMachineType type)
    {
        try
        {
            StateMachine.Parse(text, new StateMachineOptions { Type = type });
            return null;
        }
        catch (InvalidDefinitionException e)
        {
            return e.Message;
        }
    }
}
