using Understudy.Conformance.Cases;
using Understudy.Conformance.Definitions;
using Understudy.Json;

namespace Understudy.Conformance.StepFunctions;

/// <summary>A definition is judged without running it.</summary>
internal sealed class ValidationCase(RecordedCase recorded) : ConformanceCase
{
    private const string Refusal = "Invalid State Machine Definition:";

    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    public override ValueTask<Verdict> JudgeAsync() => new(DefinitionVerdict.Judge(
        recorded["definition"]?.ToString() ?? recorded["definitionText"]!.AsString(),
        RecordedMachine.TypeOf(recorded["type"]),
        recorded.Expect["valid"].AsBoolean(),
        recorded.Expect.TryGet("diagnostics", out var diagnostics) ? new RecordedDiagnostics((ArrayData)diagnostics, "") : null,
        recorded.Expect.TryGet("error", out var error) ? RefusalIn(error) : null));

    /// <summary>The message of the service within what was recorded; null where the recording is of another program.</summary>
    private static string? RefusalIn(JsonData error)
    {
        var text = error.TryGet("message", out var message) ? message.AsString() : error["exception_value"].AsString();
        var start = text.IndexOf(Refusal, StringComparison.Ordinal);
        return start < 0 ? null : text[start..];
    }
}
