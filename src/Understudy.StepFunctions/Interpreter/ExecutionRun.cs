using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.History;
using Understudy.StepFunctions.Nesting;
using Understudy.Time;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>A running execution: its frames, its history, and the loop that carries out what the behaviors answer.</summary>
/// <remarks>
/// One thread at a time, that of the clock's driver. Frames take turns, first come first served: a turn is one state, or for a Task one
/// of its steps (scheduled, started, answered), so that branches interleave as they do in histories recorded from the service.
/// </remarks>
internal sealed partial class ExecutionRun : IClockWork, IClockGoal
{
    private readonly Queue<Frame> _ready = new();
    private ITaskHandler _tasks;
    private readonly ServiceTasks? _services;
    private readonly RunOrigin? _origin;
    private readonly EventLog _log;
    private readonly int _eventQuota;
    private readonly long? _payloadQuota;
    private readonly Frame _root;
    private readonly Guid _uuid;
    private string? _name;
    private bool _isScheduled;
    private bool _callIsOpen;
    private long _eventsAtThisInstant;

    public ExecutionRun(StateMachine machine, JsonData input, ITaskHandler tasks, ExecutionOptions options, RunOrigin? origin = null, EventLog? log = null)
    {
        _log = log ?? new EventLog();
        Machine = machine;
        _origin = origin;
        Input = input;
        Options = options;
        Clock = options.Clock ?? new VirtualClock();
        Random = new SeededRandom(options.Seed);
        _uuid = options.Name is null ? Random.NextUuid() : default;
        _tasks = tasks;
        _services = ServiceTasks.Of(this);
        _eventQuota = machine.Type == StateMachineType.Standard ? options.Limits.HistoryEvents ?? int.MaxValue : int.MaxValue;
        _payloadQuota = options.Limits.PayloadBytes;
        _root = new Frame(this);
        StartTime = Now = Clock.GetUtcNow();
    }

    public StateMachine Machine { get; }

    public JsonData Input { get; }

    public ExecutionOptions Options { get; }

    public VirtualClock Clock { get; }

    public SeededRandom Random { get; }

    public string Name => Options.Name ?? (_name ??= _uuid.ToString());

    public ExecutionStatus Status { get; private set; }

    public JsonData? Output { get; private set; }

    public Failure? Failure { get; private set; }

    public DateTimeOffset StartTime { get; }

    public DateTimeOffset? StopTime { get; private set; }

    public EventLog Log => _log;

    string IClockGoal.Driver => $"execution \"{Name}\"";

    bool IClockGoal.IsReached => Status != ExecutionStatus.Running;

    /// <summary>The instant of the turn; the clock does not move while frames take turns.</summary>
    private DateTimeOffset Now { get; set; }

    /// <summary>Writes the first event and makes the first state ready; the clock runs it when it is driven.</summary>
    public void Begin()
    {
        Write(HistoryEventType.ExecutionStarted, 0, payload: Input);

        // The first state's event names no predecessor, not even ExecutionStarted (recorded from the service).
        _root.Begin(Machine.Definition.Workflow, Input, parent: null, index: 0, item: null, lastEventId: 0);
        Trial?.Prepare(_root);
        _ready.Enqueue(_root);
        Clock.Scheduler.Post(this);
    }

    /// <summary>A turn for each frame that is ready, until none is or one waits for a handler that has not answered.</summary>
    void IClockWork.Run()
    {
        _isScheduled = false;
        var now = Clock.GetUtcNow();
        if (now != Now)
        {
            Now = now;
            _eventsAtThisInstant = 0;
        }

        while (Status == ExecutionStatus.Running && _ready.TryDequeue(out var frame))
        {
            TakeTurn(frame);
            if (_callIsOpen)
            {
                // Handlers run one at a time: the driver lets this one come to rest before the next frame has its turn.
                _callIsOpen = false;
                PostTurns();
                return;
            }
        }
    }

    /// <summary>A frame's timer is due. Its turn comes after all timers of the same instant have been told.</summary>
    public void WakeUp(Frame frame)
    {
        frame.Timer = null;
        MakeReady(frame, frame.PhaseOnWake);
        ScheduleTurns();
    }

    /// <summary>Where the frames of the execution stand, outermost first.</summary>
    public IEnumerable<Frame> Frames() => Status == ExecutionStatus.Running ? Frames(_root) : [];

    private static IEnumerable<Frame> Frames(Frame frame) => frame.Children is { } children
        ? children.Running.OrderBy(child => child.Index).SelectMany(Frames).Prepend(frame)
        : frame.MapRun is { } mapRun ? mapRun.Children.SelectMany(child => child.Frames()).Prepend(frame)
        : [frame];

    private void TakeTurn(Frame frame)
    {
        try
        {
            switch (frame.Phase)
            {
                case FramePhase.Enter:
                    Enter(frame);
                    break;
                case FramePhase.Wake:
                    CarryOut(frame, WaitBehavior.Wake((WaitState)frame.State, frame));
                    break;
                case FramePhase.Retry:
                    CarryOut(frame, EffectOf(frame));
                    break;
                case FramePhase.StartTask:
                    StartTask(frame);
                    break;
                case FramePhase.TakeOutcome:
                    TakeOutcome(frame);
                    break;
                case FramePhase.TimeOut:
                    TimeOut(frame);
                    break;
                case FramePhase.SettleFailure:
                    Fail(frame, frame.Failure!);
                    break;
                case FramePhase.Join:
                    Join(frame);
                    break;
                case FramePhase.JoinMapRun:
                    JoinMapRun(frame);
                    break;
                case FramePhase.Ended:
                    // Aborted after it had become ready.
                    break;
                default:
                    throw new UnreachableException();
            }
        }
        catch (StateFailureException e)
        {
            FailSafely(frame, e);
        }
        catch (JsonDataException e)
        {
            FailSafely(frame, StateFailureException.Runtime(e.Message, e));
        }
        catch (HistoryFullException)
        {
            EndOverQuota(frame);
        }
        catch (HandlerFaultException e)
        {
            // The test's fault, never the workflow's: it ends the run and no Retry or Catch sees it.
            ExceptionDispatchInfo.Throw(WithHistory(e.InnerException!));
        }
    }

    private void Enter(Frame frame)
    {
        frame.NoteEntered(Now);
        frame.EventIdBeforeEntry = frame.LastEventId;
        frame.EnteredEventId = frame.LastEventId = Write(StateEvents.Entered(frame.State.Type), frame.LastEventId, frame.State, frame.Input);
        CarryOut(frame, EffectOf(frame));
    }

    private Effect EffectOf(Frame frame) => frame.State switch
    {
        PassState state => PassBehavior.Enter(state, frame),
        TaskState => Effect.Attempt(),
        ChoiceState state => ChoiceBehavior.Enter(state, frame),
        WaitState state => WaitBehavior.Enter(state, frame),
        SucceedState state => SucceedBehavior.Enter(state, frame),
        FailState state => FailBehavior.Enter(state, frame),
        ParallelState state => ParallelBehavior.Enter(state, frame),
        MapState state => MapBehavior.Enter(state, frame, Options.Limits.MapConcurrency),
        _ => throw new UnreachableException(),
    };

    private void CarryOut(Frame frame, in Effect effect)
    {
        switch (effect.Kind)
        {
            case EffectKind.Leave:
                Leave(frame, effect.Output!, effect.Next, effect.Assigned);
                break;
            case EffectKind.Fail:
                Fail(frame, effect.Failure);
                break;
            case EffectKind.Sleep:
                Block(frame, effect.Due, FramePhase.Wake);
                break;
            case EffectKind.Attempt:
                ScheduleTask(frame, (TaskState)frame.State);
                break;
            case EffectKind.Fork when Trial is { } trial:
                trial.NoteFork(effect.Children);
                EndMockedChildren(trial, frame);
                break;
            case EffectKind.Fork:
                StartChildren(frame, effect.Children);
                break;
            case EffectKind.Distribute when Trial is { } trial:
                trial.NoteMapRun(frame, effect.MapRun);
                EndMockedChildren(trial, frame);
                break;
            case EffectKind.Distribute:
                StartMapRun(frame, effect.MapRun);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Leave(Frame frame, JsonData output, Transition? next, ObjectData? assigned)
    {
        CheckPayload(output, frame.State.Name);
        object terms = assigned is null ? output : Assign(frame, output, assigned);
        frame.LastEventId = Write(StateEvents.Exited(frame.State.Type), frame.LastEventId, frame.State, terms);
        Trial?.NoteExit(next, assigned);
        if (next is not null && Trial is null)
        {
            frame.MoveTo(next.State, output);
            _ready.Enqueue(frame);
        }
        else if (frame.Parent is { } fork)
        {
            TakeOutput(fork, frame, output);
        }
        else
        {
            Output = output;
            End(ExecutionStatus.Succeeded, HistoryEventType.ExecutionSucceeded, frame.LastEventId, output);
        }
    }

    private void Block(Frame frame, DateTimeOffset due, FramePhase phaseOnWake)
    {
        frame.Phase = FramePhase.Blocked;
        frame.PhaseOnWake = phaseOnWake;
        frame.Timer = Clock.Scheduler.Schedule(due, frame);
        NoteDue(due);
    }

    private void MakeReady(Frame frame, FramePhase phase)
    {
        frame.Phase = phase;
        _ready.Enqueue(frame);
    }

    private void ScheduleTurns()
    {
        if (!_isScheduled)
        {
            _isScheduled = true;
            Clock.Scheduler.Schedule(Clock.GetUtcNow(), this);
        }
    }

    private void PostTurns()
    {
        if (!_isScheduled && _ready.Count > 0)
        {
            _isScheduled = true;
            Clock.Scheduler.Post(this);
        }
    }

    private void CheckPayload(JsonData payload, string what)
    {
        if (payload.Utf8Length > _payloadQuota)
        {
            throw new StateFailureException(
                ErrorNames.DataLimitExceeded,
                $"The state/task '{what}' returned a result with a size exceeding the maximum number of bytes service limit.");
        }

        // No quota of the service, and never lifted: what nests deeper could not be written as JSON that anything reads.
        if (payload.Depth > JsonData.DefaultMaxDepth)
        {
            throw StateFailureException.Runtime($"The state/task '{what}' returned a result that nests deeper than {JsonData.DefaultMaxDepth} levels.");
        }
    }

    private int Write(HistoryEventType type, int previousEventId, object? subject = null, object? payload = null, int index = 0)
    {
        if (_log.Count >= _eventQuota - 1)
        {
            throw new HistoryFullException();
        }

        if (++_eventsAtThisInstant > Options.Limits.EventsAtOneInstant)
        {
            throw new RunawayExecutionException(Name, Options.Limits.EventsAtOneInstant.Value, Now, ReadHistory());
        }

        return _log.Append(new LoggedEvent(type, previousEventId, index, Now.UtcTicks, subject, payload));
    }
}
