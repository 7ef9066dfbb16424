using Understudy.Conformance.Cases;
using Understudy.Conformance.StepFunctions;
using Understudy.Json;

namespace Understudy.Conformance.Definitions;

/// <summary>One definition with the verdict on it, counted under who gave the verdict.</summary>
internal sealed class AslValidationCase(JsonData recorded) : ConformanceCase
{
    public override string Id => recorded["id"].AsString();

    public override string Group => recorded["source"].AsString();

    public override ValueTask<Verdict> JudgeAsync() => new(DefinitionVerdict.Judge(
        Member("definition")?.ToString() ?? recorded["definitionText"].AsString(),
        RecordedMachine.TypeOf(Member("type")),
        recorded["valid"].AsBoolean(),
        Member("diagnostics") is ArrayData diagnostics ? new RecordedDiagnostics(diagnostics, Member("reason")?.AsString() ?? "") : null,
        refusal: null));

    private JsonData? Member(string name) => recorded.TryGet(name, out var value) ? value : null;
}
