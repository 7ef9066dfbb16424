using Understudy.Conformance.Cases;
using Understudy.Conformance.Comparing;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Conformance.StepFunctions;

/// <summary>A definition is judged without running it. Only the verdict counts; AWS says that the wording of diagnostics may change.</summary>
internal sealed class ValidationCase(RecordedCase recorded) : ConformanceCase
{
    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    public override ValueTask<Verdict> JudgeAsync() =>
        new(recorded["definition"] is { } definition && UnsupportedFeatures.In(definition) is { } feature
            ? Verdict.Skipped(feature)
            : Judge(recorded["definition"]?.ToString() ?? recorded["definitionText"]!.AsString()));

    private Verdict Judge(string text)
    {
        var (isValid, reasons) = Validate(text);
        var expected = recorded.Expect["valid"];
        return expected == isValid
            ? Verdict.Of([])
            : Verdict.Of([new Difference("valid", expected.ToString(), isValid ? "true" : reasons)]);
    }

    private (bool IsValid, string Reasons) Validate(string text)
    {
        try
        {
            StateMachine.Parse(text, new StateMachineOptions { Type = RecordedMachine.TypeOf(recorded["type"]) });
            return (true, "");
        }
        catch (InvalidDefinitionException e)
        {
            return (false, e.Message);
        }
    }
}
