using Understudy.Json;

namespace Understudy.StepFunctions.Replays;

/// <summary>One call of a task as a history tells it.</summary>
/// <param name="State">The Task state's name.</param>
/// <param name="Scheduled">The <c>…Scheduled</c> event.</param>
/// <param name="Outcome">How it ended; one that never answers when it timed out or was cut short.</param>
internal sealed record RecordedCall(string State, HistoryEvent Scheduled, TaskOutcome Outcome)
{
    /// <summary>What was sent; null when the history does not have the whole of it.</summary>
    public JsonData? Request => Scheduled.IsTruncated ? null : Scheduled.Parameters ?? Scheduled.Input;

    /// <summary>This call, ended by an event.</summary>
    public RecordedCall Ended(TaskOutcome outcome, HistoryEvent by)
    {
        var took = by.Timestamp - Scheduled.Timestamp;
        // The service counts its own latency in the time between two events but not in a timeout, and a task that answered beat its timeout.
        if (Scheduled.TimeoutInSeconds is { } seconds && took >= TimeSpan.FromSeconds(seconds))
        {
            took = TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1);
        }

        var timed = outcome.After(took < TimeSpan.Zero ? TimeSpan.Zero : took);
        if (Scheduled.HeartbeatInSeconds is { } heartbeat and > 0 && took >= TimeSpan.FromSeconds(heartbeat))
        {
            timed = timed.WithHeartbeats(TimeSpan.FromSeconds(heartbeat) / 2);
        }

        return this with { Outcome = Outcome.Submitted is { } submitted ? timed.WithSubmitted(submitted) : timed };
    }
}
