using Understudy.Conformance.Cases;
using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.StepFunctions;

/// <summary>A state machine whose tasks a mock file of Step Functions Local answers, beside what it did with the real services.</summary>
internal sealed class MockConfigCase(RecordedCase recorded) : ConformanceCase
{
    /// <summary>Members that real services add to what they answer and doubles do not, or not with the same values.</summary>
    public static readonly string[] OfRealServices = ["SdkHttpMetadata", "SdkResponseMetadata", "ExecutedVersion"];

    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    public override async ValueTask<Verdict> JudgeAsync()
    {
        var stateMachine = recorded["stateMachine"]!;
        if (recorded.Expect.Count == 0)
        {
            return Verdict.Skipped("no recording");
        }

        var doubles = TaskDoubles.FromMockConfig(
            recorded["mockConfigFile"]!.ToString(), stateMachine["name"].AsString(), recorded["testCase"]!.AsString());
        var execution = await RecordedMachine.Of(recorded).ExecuteAsync(recorded["input"], doubles, RecordedMachine.Options(recorded));
        var comparison = recorded.NewComparison(OfRealServices);
        return Verdict.Of(
            [
                .. ResultComparison.Compare(recorded.Expect, execution, comparison),
                .. HistoryComparison.Compare(recorded.Expect, execution, comparison),
            ],
            Trace.Of(execution));
    }
}
