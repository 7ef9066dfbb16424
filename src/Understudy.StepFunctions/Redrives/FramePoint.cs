using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Interpreter;
using Understudy.StepFunctions.Interpreter.MapRuns;

namespace Understudy.StepFunctions.Redrives;

/// <summary>Where a workflow stood when it came to a bad end: the state that a redrive takes up again, and all that it needs.</summary>
internal sealed class FramePoint
{
    private FramePoint(Frame frame)
    {
        Index = frame.Index;
        Item = frame.Item;
        State = frame.State;
        Input = frame.Input;
        HasEntered = frame.Phase != FramePhase.Enter;
        EnteredEventId = frame.EnteredEventId;
        LastEventId = frame.LastEventId;
        Variables = frame.OwnVariables;
        MapRun = frame.MapRun ?? frame.FailedMapRun;
        Children = frame.Children is { } running ? ForkPoint.Of(running) : frame.FailedChildren;
    }

    public int Index { get; }

    public JsonData? Item { get; }

    public State State { get; }

    public JsonData Input { get; }

    public bool HasEntered { get; }

    public int EnteredEventId { get; }

    public int LastEventId { get; }

    public Variables? Variables { get; }

    /// <summary>The branches or iterations, when some of them ran or failed; null when the state starts from its beginning.</summary>
    public ForkPoint? Children { get; }

    /// <summary>The map run of a distributed Map; null when it has none that could go on.</summary>
    public ActiveMapRun? MapRun { get; }

    public static FramePoint Of(Frame frame) => new(frame);
}
