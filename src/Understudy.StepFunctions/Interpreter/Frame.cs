using System.Diagnostics.CodeAnalysis;
using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;
using Understudy.StepFunctions.Interpreter.MapRuns;
using Understudy.StepFunctions.Redrives;
using Understudy.Time;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Where a running workflow stands: the execution itself, a branch, or an iteration. All that changes while it runs is here.</summary>
internal sealed class Frame(ExecutionRun run) : IEvaluationContext, IClockWork
{
    private JsonData? _contextObject;
    private Variables? _variables;

    public ExecutionRun Run { get; } = run;

    /// <summary>The Parallel or Map this frame belongs to; null for the execution itself.</summary>
    public Fork? Parent { get; private set; }

    /// <summary>Which branch or iteration it is, from 0.</summary>
    public int Index { get; private set; }

    /// <summary>The item, when this is an iteration.</summary>
    public JsonData? Item { get; private set; }

    public State State { get; private set; } = null!;

    /// <summary>The raw input of the state.</summary>
    public JsonData Input { get; private set; } = JsonData.Null;

    public DateTimeOffset EnteredTime { get; private set; }

    /// <summary>The event that tells the state's entry; causes of failures refer to it.</summary>
    public int EnteredEventId { get; set; }

    /// <summary>The event that the state's entry followed.</summary>
    public int EventIdBeforeEntry { get; set; }

    /// <summary>The event that leads to the next one of this frame.</summary>
    public int LastEventId { get; set; }

    public FramePhase Phase { get; set; }

    /// <summary>The phase to go on with once the timer is due.</summary>
    public FramePhase PhaseOnWake { get; set; }

    /// <summary>Its position among the running frames of its parent.</summary>
    public int Slot { get; set; }

    /// <summary>How often the state has been retried since it was entered.</summary>
    public int RetryCount { get; set; }

    /// <summary>How often each retrier of the state has been used; null while none has.</summary>
    public int[]? RetrierCounts { get; set; }

    /// <summary>The attempt that runs; null for states without task.</summary>
    public TaskAttempt? Attempt { get; set; }

    /// <summary>The branches or iterations that run.</summary>
    public Fork? Children { get; set; }

    /// <summary>The map run of a distributed Map, while it runs.</summary>
    public ActiveMapRun? MapRun { get; set; }

    /// <summary>The map run of an attempt that failed, as a redrive would take it up; null when there is none.</summary>
    public ActiveMapRun? FailedMapRun { get; set; }

    /// <summary>The branches or iterations of an attempt that failed, as a redrive would take them up; null when there are none.</summary>
    public ForkPoint? FailedChildren { get; set; }

    /// <summary>The failure to settle.</summary>
    public Failure? Failure { get; set; }

    /// <summary>The timer this frame waits for.</summary>
    public ScheduledWork? Timer { get; set; }

    /// <summary>The token of the task, for states that wait for it.</summary>
    public string? TaskToken { get; set; }

    public JsonData ContextObject => _contextObject ??= ContextObjects.Of(this);

    /// <summary>Begins a workflow, anew if the frame has run one before.</summary>
    public void Begin(Workflow workflow, JsonData input, Fork? parent, int index, JsonData? item, int lastEventId) =>
        Begin(workflow.StartAt, input, parent, index, item, lastEventId);

    private void Begin(State state, JsonData input, Fork? parent, int index, JsonData? item, int lastEventId)
    {
        Parent = parent;
        Index = index;
        Item = item;
        LastEventId = lastEventId;
        ForgetVariables();
        MoveTo(state, input);
    }

    public void MoveTo(State state, JsonData input)
    {
        State = state;
        Input = input;
        Phase = FramePhase.Enter;
        RetryCount = 0;
        RetrierCounts = null;
        Attempt = null;
        Children = null;
        MapRun = null;
        FailedChildren = null;
        FailedMapRun = null;
        TaskToken = null;
        _contextObject = null;
    }

    /// <summary>Takes up where a workflow stood that is redriven; retriers count anew.</summary>
    public void Restore(FramePoint point, Fork? parent, int lastEventId, DateTimeOffset now)
    {
        Begin(point.State, point.Input, parent, point.Index, point.Item, lastEventId);
        EnteredTime = now;
        EnteredEventId = point.EnteredEventId;
        EventIdBeforeEntry = lastEventId;
        _variables = point.Variables;
        Run.VariableBytes += _variables?.Bytes ?? 0;
    }

    public void NoteEntered(DateTimeOffset now) => EnteredTime = now;

    public void NoteRetry()
    {
        RetryCount++;
        _contextObject = null;
    }

    public void NoteToken(string? token)
    {
        TaskToken = token;
        _contextObject = null;
    }

    /// <summary>The nearest iteration this frame is or runs in; null outside every Map.</summary>
    public Frame? Iteration()
    {
        var frame = this;
        while (frame is not null && frame.Item is null)
        {
            frame = frame.Parent?.Owner;
        }

        return frame;
    }

    public JsonataHost Jsonata => Run.Jsonata;

    /// <summary>Its own variable or one of a workflow around it, which cannot change meanwhile: the state it runs in has yet to be left.</summary>
    public bool TryGetVariable(string name, [MaybeNullWhen(false)] out JsonData value)
    {
        for (var frame = this; frame is not null; frame = frame.Parent?.Owner)
        {
            if (frame._variables is { } variables && variables.TryGet(name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The variables of its own workflow; null while none has been assigned.</summary>
    public Variables? OwnVariables => _variables;

    public long GrowthBy(ObjectData assigned) => _variables?.GrowthBy(assigned) ?? Variables.SizeOf(assigned);

    public void Assign(ObjectData assigned)
    {
        Run.VariableBytes += GrowthBy(assigned);
        (_variables ??= new Variables()).Assign(assigned);
    }

    /// <summary>The variables of a workflow end with it.</summary>
    public void ForgetVariables()
    {
        if (_variables is not null)
        {
            Run.VariableBytes -= _variables.Bytes;
            _variables = null;
        }
    }

    public double NextRandom() => Run.Random.NextDouble();

    public Guid NextUuid() => Run.Random.NextUuid();

    /// <summary>The frame's timer is due.</summary>
    void IClockWork.Run() => Run.WakeUp(this);
}
