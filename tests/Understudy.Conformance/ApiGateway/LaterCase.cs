using Understudy.Conformance.Cases;
using Understudy.Conformance.StepFunctions;

namespace Understudy.Conformance.ApiGateway;

/// <summary>A case of something that nothing here runs yet.</summary>
internal sealed class LaterCase(RecordedCase recorded, string reason) : ConformanceCase
{
    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    public override ValueTask<Verdict> JudgeAsync() => new(Verdict.Skipped(reason));
}
