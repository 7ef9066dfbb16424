using System.Buffers.Binary;
using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.History;
using Understudy.StepFunctions.Interpreter.MapRuns;
using Understudy.StepFunctions.Redrives;

namespace Understudy.StepFunctions.Interpreter;

/// <content>Distributed Maps: the map runs that the execution starts, and what it is when a map run has started it.</content>
internal sealed partial class ExecutionRun
{
    private readonly ActiveMapRun? _mapRun;
    private List<ActiveMapRun>? _mapRuns;

    private ExecutionRun(ActiveMapRun mapRun, int index, JsonData input, ITaskHandler tasks, ExecutionOptions options)
        : this(mapRun.ChildMachine, input, tasks, options, mapRun.Origin, new EventLog(EventLog.SmallFirstBlock))
    {
        _mapRun = mapRun;
        ChildIndex = index;
        Tokens = mapRun.Owner.Run.Tokens;
    }

    /// <summary>The map runs it has started, in order.</summary>
    public IReadOnlyList<ActiveMapRun> MapRuns => _mapRuns ?? (IReadOnlyList<ActiveMapRun>)[];

    /// <summary>Whether a map run that is redriven may take it up: an Express child is started anew, a Standard one redriven.</summary>
    public bool CanBeRedriven => Machine.Type == StateMachineType.Express || RedriveRules.Allow(this, _eventQuota);

    /// <summary>Whether a map run of it still runs, so that more changes than its events tell.</summary>
    public bool HasActiveMapRun => _mapRuns is not null && _mapRuns.Exists(run => run.Status == MapRunStatus.Running);

    /// <summary>Which child of its map run it is, from 0; null when no map run has started it.</summary>
    public int? ChildIndex { get; }

    /// <summary>The name of the machine in the ARNs of its map runs: of a child execution, that of the machine whose Map started it.</summary>
    public string RootMachineName => _mapRun?.RootMachineName ?? MachineName;

    /// <summary>The state it stands in, or stood in when it ended.</summary>
    public State LastState => _root.State;

    /// <summary>Whether it is an execution, or one that a map run inside it has started.</summary>
    public bool IsWithin(ExecutionRun run)
    {
        var around = this;
        while (around is not null && !ReferenceEquals(around, run))
        {
            around = around._mapRun?.Owner.Run;
        }

        return around is not null;
    }

    public ExecutionRun NewChild(ActiveMapRun mapRun, int index, JsonData input)
    {
        Span<byte> uuid = stackalloc byte[16];
        var name = Random.NextUuid();
        name.TryWriteBytes(uuid);
        var options = Options with { Clock = Clock, Name = name.ToString(), Seed = BinaryPrimitives.ReadInt32BigEndian(uuid) };
        var child = new ExecutionRun(mapRun, index, input, _tasks, options);
        child.SetDeadline(IsLive);
        return child;
    }

    public void CheckChildInput(JsonData input, string stateName) => CheckPayload(input, stateName);

    /// <summary>The map run of a frame is over; its turn comes after the child executions that are ready now.</summary>
    public void WakeMap(Frame frame)
    {
        MakeReady(frame, FramePhase.JoinMapRun);
        PostTurns();
    }

    private void StartMapRun(Frame frame, MapRunRequest request)
    {
        var state = (MapState)frame.State;
        frame.LastEventId = Write(HistoryEventType.MapStateStarted, frame.LastEventId, index: request.Items?.Count ?? 0);
        var terms = new MapRunTermsReader(state, request, frame).Read();
        var run = new ActiveMapRun(frame, state, request, terms, Now);
        frame.LastEventId = Write(HistoryEventType.MapRunStarted, frame.LastEventId, payload: run.Arn);
        frame.MapRun = run;
        frame.FailedMapRun = null;
        frame.Phase = FramePhase.Blocked;
        (_mapRuns ??= []).Add(run);
        try
        {
            run.Begin();
        }
        catch (StateFailureException e)
        {
            // Recorded: what S3 or an object's content says is the cause as it is.
            run.Fail(e.ErrorName is ErrorNames.ItemReaderFailed or ErrorNames.ResultWriterFailed ? new Failure(e.ErrorName, e.Cause) : Tell(frame, e));
            MakeReady(frame, FramePhase.JoinMapRun);
        }
        catch (Exception e) when (e is IToldFault)
        {
            WithHistory(e);
            throw;
        }
    }

    /// <summary>Takes up a map run where it stood: what succeeded keeps its result, everything else runs again or for the first time.</summary>
    private void RedriveMapRun(Frame frame, ActiveMapRun run)
    {
        frame.LastEventId = Write(HistoryEventType.MapRunRedriven, frame.LastEventId, payload: run.Arn, index: run.RedriveCount + 1);
        frame.MapRun = run;
        frame.Phase = FramePhase.Blocked;
        run.Redrive(frame);
    }

    private void JoinMapRun(Frame frame)
    {
        var run = frame.MapRun!;
        frame.MapRun = null;
        if (run.Failure is { } failure)
        {
            frame.LastEventId = Write(HistoryEventType.MapRunFailed, frame.LastEventId, payload: failure);
            frame.FailedMapRun = run;
            Fail(frame, failure, inChildren: true);
            return;
        }

        // Recorded since November 2024: the exit follows MapRunStarted. Before, it followed MapRunSucceeded.
        var succeeded = Write(HistoryEventType.MapRunSucceeded, frame.LastEventId);
        Write(HistoryEventType.MapStateSucceeded, succeeded);
        CarryOut(frame, DataFlow.Leave(run.State, frame, run.Result!));
    }
}
