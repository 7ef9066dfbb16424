using Understudy.StepFunctions.Callbacks;
using Understudy.Time;

namespace Understudy.StepFunctions.Interpreter;

/// <content>What is sent with a task token: noted from any thread, carried out by the clock's driver.</content>
internal sealed partial class ExecutionRun
{
    public TaskTokens Tokens { get; private init; } = new();

    public void SendAnswer(string action, string token, TaskOutcome answer)
    {
        var attempt = Tokens.Take(action, token, answer);
        Clock.Scheduler.Post(new TimerWork(() => attempt.Frame.Run.TakeTokenAnswer(attempt)));
    }

    public void SendHeartbeat(string token)
    {
        var attempt = Tokens.Take("SendTaskHeartbeat", token, answer: null);
        Clock.Scheduler.Post(new TimerWork(() => attempt.Frame.Run.RestartHeartbeat(attempt)));
    }

    /// <summary>Carries out at once what was sent, unless the clock is driven already: then that drive does.</summary>
    public void SettleCallbacks()
    {
        try
        {
            Clock.Settle();
        }
        catch (ClockOwnershipException)
        {
            // Sent by a handler, a timer or a second thread.
        }
    }

    private void TakeTokenAnswer(TaskAttempt attempt)
    {
        var frame = attempt.Frame;
        if (attempt.IsSubmitted && !attempt.IsClosed && ReferenceEquals(frame.Attempt, attempt) && frame.Phase == FramePhase.Blocked)
        {
            attempt.StopTimers();
            frame.Timer?.Cancel();
            frame.Timer = null;
            attempt.Outcome = attempt.TokenAnswer;
            MakeReady(frame, FramePhase.TakeOutcome);
            PostTurns();
        }
    }
}
