using Understudy.Conformance.Cases;

namespace Understudy.Conformance.StepFunctions;

/// <summary>A case of a kind that nothing here runs yet.</summary>
internal sealed class OtherKindCase(RecordedCase recorded) : ConformanceCase
{
    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    public override ValueTask<Verdict> JudgeAsync() => new(Verdict.Skipped($"kind {recorded.Kind}"));
}
