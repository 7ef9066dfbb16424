using Understudy.Conformance.Cases;
using Understudy.Conformance.Definitions;

namespace Understudy.Conformance.StepFunctions;

/// <summary>A definition is judged without running it.</summary>
internal sealed class ValidationCase(RecordedCase recorded) : ConformanceCase
{
    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    public override ValueTask<Verdict> JudgeAsync() =>
        new(DefinitionVerdict.Judge(recorded["definition"], recorded["definitionText"], recorded["type"], recorded.Expect["valid"]));
}
