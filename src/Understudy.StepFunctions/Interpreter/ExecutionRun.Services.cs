using Understudy.StepFunctions.HttpCalls;

namespace Understudy.StepFunctions.Interpreter;

/// <content>Who answers a task: its double or, for want of one, what the options offer.</content>
internal sealed partial class ExecutionRun
{
    private ValueTask<TaskOutcome> Ask(TaskAttempt attempt) =>
        _services is not null && _services.Serves(attempt) ? _services.AnswerAsync(attempt) : _tasks.HandleAsync(attempt.Call);

    private bool RunsInRealTime(TaskAttempt attempt) =>
        _services is not null && _services.Serves(attempt) ? _services.RunsInRealTime(attempt) : _tasks.RunsInRealTime(attempt.Call);

    /// <summary>An HTTP task has 60 seconds, whoever answers it.</summary>
    private void ArmSocketLimit(TaskAttempt attempt)
    {
        if (attempt.SocketTimer is null && HttpSender.IsOne(attempt.State.Resource))
        {
            var due = After(HttpSender.Limit);
            attempt.SocketTimer = Clock.Scheduler.Schedule(due, new TimerWork(() =>
            {
                attempt.HasLostSocket = true;
                ExpireAttempt(attempt, missedHeartbeat: false);
            }));
            NoteDue(due);
        }
    }

    /// <summary>The execution that a task waits for has ended.</summary>
    public void TakeEndOfChild(TaskAttempt attempt, TaskOutcome outcome)
    {
        if (attempt.Child is null || attempt.IsClosed || !ReferenceEquals(attempt.Frame.Attempt, attempt))
        {
            return;
        }

        attempt.Child = null;
        attempt.Outcome = outcome;

        // It may have ended before the turn that tells its submission; that turn then finds the outcome.
        if (attempt.Frame.Phase == FramePhase.Blocked)
        {
            MakeReady(attempt.Frame, FramePhase.TakeOutcome);
            PostTurns();
        }
    }
}
