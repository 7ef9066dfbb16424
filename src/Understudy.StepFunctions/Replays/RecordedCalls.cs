namespace Understudy.StepFunctions.Replays;

/// <summary>Finds the calls of tasks in a history, in the order in which they were scheduled.</summary>
internal static class RecordedCalls
{
    public static List<RecordedCall> In(ExecutionHistory history)
    {
        // Branches interleave, so each event's state and call are those of the event that led to it.
        var states = new Dictionary<int, string?>();
        var callOf = new Dictionary<int, int>();
        List<RecordedCall> calls = [];
        foreach (var own in history)
        {
            states[own.Id] = own.StateName ?? states.GetValueOrDefault(own.PreviousEventId);
            if (IsScheduled(own.Type) && states[own.Id] is { } state)
            {
                callOf[own.Id] = calls.Count;
                calls.Add(new RecordedCall(state, own, Unanswered(own)));
            }
            else if (own.StateName is null && callOf.TryGetValue(own.PreviousEventId, out var index))
            {
                callOf[own.Id] = index;
                calls[index] = After(calls[index], own);
            }
        }

        return calls;
    }

    private static RecordedCall After(RecordedCall call, HistoryEvent own) => own.Type switch
    {
        HistoryEventType.ActivityStarted => call with { Outcome = TaskOutcome.Never() },
        HistoryEventType.TaskSubmitted => call with { Outcome = call.Outcome.WithSubmitted(Whole(call, own)) },
        HistoryEventType.TaskSucceeded or HistoryEventType.LambdaFunctionSucceeded or HistoryEventType.ActivitySucceeded =>
            call.Ended(TaskOutcome.Succeeded(Whole(call, own)), own),
        HistoryEventType.TaskFailed or HistoryEventType.LambdaFunctionFailed or HistoryEventType.ActivityFailed
            or HistoryEventType.TaskStartFailed or HistoryEventType.LambdaFunctionStartFailed =>
            call.Ended(TaskOutcome.Failed(own.Error, own.Cause), own),
        HistoryEventType.TaskSubmitFailed => call.Ended(TaskOutcome.NotSubmitted(own.Error ?? "", own.Cause ?? ""), own),
        _ => call,
    };

    private static TaskOutcome Unanswered(HistoryEvent scheduled) =>
        scheduled.Type == HistoryEventType.ActivityScheduled ? TaskOutcome.WaitingForWorker() : TaskOutcome.Never();

    private static bool IsScheduled(HistoryEventType type) =>
        type is HistoryEventType.TaskScheduled or HistoryEventType.LambdaFunctionScheduled or HistoryEventType.ActivityScheduled;

    private static Json.JsonData Whole(RecordedCall call, HistoryEvent own) =>
        own.Output is { } output && !own.IsTruncated ? output : throw new InvalidHistoryException(
            "history",
            null,
            $"event {own.Id} ({own.Type}) of state \"{call.State}\" has no whole output, so no double can be made of it.",
            "Export the history with includeExecutionData, and without truncation.");
}
