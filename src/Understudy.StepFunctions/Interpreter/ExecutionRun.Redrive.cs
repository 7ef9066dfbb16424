using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Redrives;

namespace Understudy.StepFunctions.Interpreter;

/// <content>Redriving: an execution that came to a bad end goes on at the states that did not succeed.</content>
internal sealed partial class ExecutionRun
{
    private FramePoint? _redrivePoint;

    public int RedriveCount { get; private set; }

    public DateTimeOffset? RedriveTime { get; private set; }

    public void Redrive(ITaskHandler? tasks)
    {
        RedriveRules.Check(this, _eventQuota);
        _tasks = tasks ?? _tasks;
        Now = Clock.GetUtcNow();
        _eventsAtThisInstant = 0;
        (Status, StopTime, Failure) = (ExecutionStatus.Running, null, null);
        RedriveCount++;
        RedriveTime = Now;
        _executionContext = null;
        var redriven = Write(HistoryEventType.ExecutionRedriven, _log.Count, index: RedriveCount);
        _deadlineTimer = null;
        SetDeadline(IsLive);
        var point = _redrivePoint!;
        _redrivePoint = null;
        Resume(_root, point, parent: null, redriven);
        PostTurns();
    }

    /// <summary>Notes where the execution stands, before all that is stopped.</summary>
    private void NoteRedrivePoint()
    {
        if (Machine.Type == StateMachineType.Standard)
        {
            _redrivePoint = FramePoint.Of(_root);
        }
    }

    /// <summary>Notes which branches or iterations are still good when one has failed their state.</summary>
    private void NoteFailedChildren(Fork fork, Failure failure)
    {
        // Redriven as a whole after that error (developer guide, "Redrive behavior of individual states").
        if (Machine.Type == StateMachineType.Standard)
        {
            fork.Owner.FailedChildren = failure.Error == ErrorNames.DataLimitExceeded ? null : ForkPoint.Of(fork);
        }
    }

    private void Resume(Frame frame, FramePoint point, Fork? parent, int lastEventId)
    {
        frame.Restore(point, parent, lastEventId, Now);
        if (point.Children is { } children)
        {
            ResumeChildren(frame, children);
        }
        else if (point.MapRun is { CanBeRedriven: true } mapRun)
        {
            RedriveMapRun(frame, mapRun);
        }
        else
        {
            // A Fail is entered again (developer guide); any other state has been entered, and is run again from there.
            MakeReady(frame, point.HasEntered && point.State is not FailState ? FramePhase.Retry : FramePhase.Enter);
        }
    }

    private void ResumeChildren(Frame frame, ForkPoint point)
    {
        var fork = point.Fork.Again(frame, point.Started);
        frame.Children = fork;
        frame.Phase = FramePhase.Blocked;
        foreach (var unfinished in point.Unfinished)
        {
            var child = new Frame(this);
            fork.Add(child);
            Resume(child, unfinished, fork, unfinished.LastEventId);
        }

        if (fork.Succeeded == fork.Length)
        {
            MakeReady(frame, FramePhase.Join);
            return;
        }

        while (fork.Started < fork.Length && fork.Running.Count < fork.AtOnce && ReferenceEquals(frame.Children, fork))
        {
            var child = new Frame(this);
            fork.Add(child);
            StartNext(fork, child, frame.LastEventId);
        }
    }
}
