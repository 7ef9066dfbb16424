using Understudy.StepFunctions.Callbacks;
using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Interpreter;

/// <content>The tasks of activities: they start when a worker takes them.</content>
internal sealed partial class ExecutionRun
{
    private static bool IsActivity(TaskAttempt attempt) => attempt.State.Resource.Kind == TaskResourceKind.Activity;

    /// <summary>A worker has asked for the task. TimeoutSeconds and HeartbeatSeconds count from here.</summary>
    public void StartActivity(TaskAttempt attempt, string? workerName)
    {
        if (!ReferenceEquals(attempt.Frame.Attempt, attempt) || attempt.Frame.Phase != FramePhase.Blocked || attempt.IsClosed)
        {
            return;
        }

        Now = Clock.GetUtcNow();
        try
        {
            TellStarted(attempt, workerName);
        }
        catch (HistoryFullException)
        {
            EndOverQuota(attempt.Frame);
            return;
        }

        attempt.IsSubmitted = true;
        ArmTimeouts(attempt, attempt.Heartbeat);
    }

    private void TellStarted(TaskAttempt attempt, string? workerName = null)
    {
        var frame = attempt.Frame;
        frame.LastEventId = Write(TaskEvents.Of(attempt.State).Started, frame.LastEventId, attempt.State, workerName);
    }

    private void QueueForWorker(TaskAttempt attempt)
    {
        attempt.Token = TaskTokens.New(Random);
        attempt.Frame.Phase = FramePhase.Blocked;
        Group.Activities.Add(attempt);
    }
}
