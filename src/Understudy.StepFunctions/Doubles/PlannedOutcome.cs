using Understudy.StepFunctions.Doubles.Answers;

namespace Understudy.StepFunctions.Doubles;

/// <summary>One outcome of a sequence: an answer, how long it takes, and for how many calls it counts.</summary>
internal sealed record PlannedOutcome(Answer Answer)
{
    /// <summary>For how many calls; null for all that follow.</summary>
    public int? Times { get; init; } = 1;

    public TimeSpan After { get; init; }

    public TimeSpan? HeartbeatEvery { get; init; }

    public ValueTask<TaskOutcome> AnswerAsync(DoubledCall call)
    {
        var answer = Answer.GiveAsync(call);
        return After == TimeSpan.Zero && HeartbeatEvery is null ? answer : TimedAsync(answer);
    }

    public override string ToString() => Times switch
    {
        null => $"{Answer} repeatedly",
        1 => Answer.ToString()!,
        2 => $"{Answer} twice",
        _ => $"{Answer} {Times} times",
    };

    private ValueTask<TaskOutcome> TimedAsync(ValueTask<TaskOutcome> answer)
    {
        return answer.IsCompletedSuccessfully ? new(Timed(answer.Result)) : AwaitAsync(answer);

        async ValueTask<TaskOutcome> AwaitAsync(ValueTask<TaskOutcome> pending) => Timed(await pending.ConfigureAwait(false));
    }

    // An outcome that a handler made itself may have a delay of its own; the double's comes on top of it.
    private TaskOutcome Timed(TaskOutcome outcome)
    {
        var delayed = After == TimeSpan.Zero ? outcome : outcome.After(outcome.Delay + After);
        return HeartbeatEvery is { } interval ? delayed.WithHeartbeats(interval) : delayed;
    }
}
