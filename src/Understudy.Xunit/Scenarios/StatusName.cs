using Understudy.StepFunctions;

namespace Understudy.Fixtures.Scenarios;

/// <summary>The statuses of ended executions, as AWS writes them.</summary>
internal static class StatusName
{
    public static readonly IReadOnlyDictionary<string, ExecutionStatus> Ended = new Dictionary<string, ExecutionStatus>
    {
        ["SUCCEEDED"] = ExecutionStatus.Succeeded,
        ["FAILED"] = ExecutionStatus.Failed,
        ["TIMED_OUT"] = ExecutionStatus.TimedOut,
        ["ABORTED"] = ExecutionStatus.Aborted,
    };

    public static string Of(ExecutionStatus status) => Ended.First(each => each.Value == status).Key;
}
