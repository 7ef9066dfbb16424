using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Redrives;

namespace Understudy.StepFunctions.Interpreter;

/// <content>Branches and iterations: how they start, end, and stop each other.</content>
internal sealed partial class ExecutionRun
{
    private void StartChildren(Frame frame, Fork fork)
    {
        frame.LastEventId = fork.Map is null
            ? Write(HistoryEventType.ParallelStateStarted, frame.LastEventId)
            : Write(HistoryEventType.MapStateStarted, frame.LastEventId, index: fork.Length);
        frame.Children = fork;
        frame.FailedChildren = null;
        frame.Phase = FramePhase.Blocked;
        if (fork.Length == 0)
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

    private void StartNext(Fork fork, Frame child, int previousEventId)
    {
        try
        {
            fork.BeginNext(child, previousEventId);
        }
        catch (StateFailureException e)
        {
            // The selector belongs to the Map, not to the iteration that it makes the input of.
            fork.Owner.FailedChildren = ForkPoint.Before(fork, child);
            StopChildren(fork, child, previousEventId);
            Fail(fork.Owner, Tell(fork.Owner, e), inChildren: true);
            return;
        }

        if (fork.Map is { } map)
        {
            child.LastEventId = Write(HistoryEventType.MapIterationStarted, previousEventId, map, index: child.Index);
        }

        _ready.Enqueue(child);
    }

    /// <summary>A branch or iteration has ended well; its frame serves the next iteration.</summary>
    private void TakeOutput(Fork fork, Frame child, JsonData output)
    {
        fork.Outputs[child.Index] = output;
        fork.Succeeded++;
        var lastStateEvent = child.LastEventId;
        var lastEvent = fork.Map is { } map
            ? Write(HistoryEventType.MapIterationSucceeded, lastStateEvent, map, index: child.Index)
            : lastStateEvent;
        if (fork.Started < fork.Length)
        {
            // Recorded: the next iteration follows the last state of the one that made room for it.
            StartNext(fork, child, lastStateEvent);
            return;
        }

        fork.Remove(child);
        child.ForgetVariables();
        child.Phase = FramePhase.Ended;
        if (fork.Succeeded == fork.Length)
        {
            fork.Owner.LastEventId = lastEvent;
            MakeReady(fork.Owner, FramePhase.Join);
        }
    }

    private void Join(Frame frame)
    {
        var fork = frame.Children!;
        frame.Children = null;
        Write(fork.Map is null ? HistoryEventType.ParallelStateSucceeded : HistoryEventType.MapStateSucceeded, frame.LastEventId);
        var result = JsonData.ArrayOwning(fork.Outputs);
        CarryOut(frame, DataFlow.Leave(fork.State, frame, result));
    }

    private void FailChild(Fork fork, Frame child, Failure failure)
    {
        var lastEvent = child.LastEventId;
        if (fork.Map is { } map)
        {
            Write(HistoryEventType.MapIterationFailed, lastEvent, map, index: child.Index);
        }

        // Recorded: a failing Task inside a branch is told as aborted too, after its own failure; other states are not.
        if (child.State.Type == StateType.Task)
        {
            Write(HistoryEventType.TaskStateAborted, lastEvent);
        }

        NoteFailedChildren(fork, failure);
        StopChildren(fork, child, lastEvent);
        fork.Owner.LastEventId = lastEvent;
        Fail(fork.Owner, failure, inChildren: true);
    }

    private void StopChildren(Fork fork, Frame culprit, int previousEventId)
    {
        foreach (var child in fork.Running.OrderBy(child => child.Index).ToArray())
        {
            if (ReferenceEquals(child, culprit))
            {
                Discard(child);
                continue;
            }

            if (fork.Map is { } map)
            {
                Write(HistoryEventType.MapIterationAborted, previousEventId, map, index: child.Index);
            }

            Abort(child, previousEventId);
        }

        fork.Running.Clear();
        fork.Owner.Children = null;
    }

    private void Abort(Frame frame, int previousEventId)
    {
        if (frame.MapRun is not null)
        {
            Write(HistoryEventType.MapRunAborted, previousEventId);
        }

        // A frame that has yet to enter its state has nothing to be aborted.
        if (frame.Phase != FramePhase.Enter && StateEvents.Aborted(frame.State.Type) is { } type)
        {
            Write(type, previousEventId);
        }

        if (frame.Children is { } children)
        {
            StopChildren(children, frame, previousEventId);
        }

        Discard(frame);
    }

    /// <summary>Stops what a frame waits for, without a word in the history.</summary>
    private static void Discard(Frame frame)
    {
        frame.Timer?.Cancel();
        frame.Timer = null;
        frame.Attempt?.Abandon();
        if (frame.Children is { } children)
        {
            foreach (var child in children.Running)
            {
                Discard(child);
            }
        }

        frame.MapRun?.Abort();
        frame.MapRun = null;
        frame.ForgetVariables();
        frame.Phase = FramePhase.Ended;
    }
}
