using Understudy.Json;
using Understudy.Time;

namespace Understudy.StepFunctions.Replays;

/// <summary>What a history tells about the run it was made by.</summary>
internal static class RecordedSurroundings
{
    /// <summary>The input the execution was started with.</summary>
    /// <exception cref="InvalidHistoryException">The history cannot be replayed.</exception>
    public static JsonData InputOf(ExecutionHistory recorded)
    {
        if (recorded.Count == 0 || recorded[0].Type != HistoryEventType.ExecutionStarted)
        {
            throw Invalid("it does not begin with ExecutionStarted.", "Export the whole history, from its first event on.");
        }

        if (recorded.FirstOrDefault(own => own.Type == HistoryEventType.ExecutionRedriven) is { } redriven)
        {
            throw Invalid($"event {redriven.Id} is a redrive, which cannot be replayed.", "Replay an execution that was not redriven.");
        }

        if (recorded.Status == ExecutionStatus.Running)
        {
            throw Invalid("the execution has not ended.", "Export the history again when it has.");
        }

        return recorded[0] is { Input: { } input, IsTruncated: false }
            ? input
            : throw Invalid("event 1 (ExecutionStarted) has no whole input.", "Export the history with includeExecutionData, and without truncation.");
    }

    public static ExecutionOptions OptionsFor(ExecutionHistory recorded, ExecutionOptions given) => given with
    {
        Clock = new VirtualClock(recorded.StartTime),
        RoleArn = recorded[0].RoleArn ?? given.RoleArn,
        AccountId = AccountIn(recorded[0].RoleArn) ?? given.AccountId,
        Region = recorded.Select(own => own.Region).FirstOrDefault(region => !string.IsNullOrEmpty(region)) ?? given.Region,
    };

    private static string? AccountIn(string? arn) =>
        arn?.Split(':') is [_, _, _, _, { Length: 12 } account, ..] && account.All(char.IsAsciiDigit) ? account : null;

    private static InvalidHistoryException Invalid(string fault, string remedy) => new("history", null, fault, remedy);
}
