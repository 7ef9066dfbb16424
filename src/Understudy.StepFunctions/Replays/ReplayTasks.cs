namespace Understudy.StepFunctions.Replays;

/// <summary>Answers the tasks of a replay: each call takes the recorded outcome of the same request, else the state's next one.</summary>
internal sealed class ReplayTasks : ITaskHandler
{
    /// <summary>The error of a call that the history does not have; the comparison tells where it was made.</summary>
    public const string NoRecordedCall = "Replay.NoRecordedCall";

    private readonly Dictionary<string, List<RecordedCall>> _rest;
    private readonly RecordedRequest _requests;

    public ReplayTasks(ExecutionHistory recorded)
    {
        _requests = new RecordedRequest(recorded);
        _rest = RecordedCalls.In(recorded).GroupBy(call => call.State).ToDictionary(calls => calls.Key, calls => calls.ToList());
    }

    public ValueTask<TaskOutcome> HandleAsync(TaskCall call)
    {
        if (!_rest.TryGetValue(call.StateName, out var rest) || rest.Count == 0)
        {
            return new(TaskOutcome.Failed(NoRecordedCall, $"The history has no further call of \"{call.StateName}\"."));
        }

        var next = rest.Find(recorded => _requests.IsOf(recorded, call.Input)) ?? rest[0];
        rest.Remove(next);
        return new(next.Outcome);
    }
}
