using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Doubles.Integrations;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.History.Trace;

namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>A map run: the child executions of one attempt of a distributed Map, how many may run at a time, and how many may fail.</summary>
/// <remarks>Children run on the clock of their parent, in the order in which they were started, and each tells the map run when it has ended.</remarks>
internal sealed class ActiveMapRun
{
    private static readonly Failure ThresholdExceeded =
        new(ErrorNames.ExceedToleratedFailureThreshold, "The specified tolerated failure threshold was exceeded");

    private readonly List<ExecutionRun> _children = [];
    private readonly List<Execution> _executions = [];
    private readonly List<ExecutionRun> _failures = [];
    private readonly MapRunObjects _objects;
    private readonly MapRunRequest _request;
    private readonly int _atOnce;
    private readonly Queue<int> _toRedrive = new();
    private List<ChildInput> _inputs = [];

    public ActiveMapRun(Frame owner, MapState state, MapRunRequest request, MapRunTerms terms, DateTimeOffset now)
    {
        var run = owner.Run;
        Owner = owner;
        State = state;
        Terms = terms;
        StartTime = now;
        _request = request;
        _objects = new MapRunObjects(state.Name, run.Options.Objects);
        _atOnce = AtOnce(terms.MaxConcurrency, run.Options.Limits.MapRunConcurrency ?? int.MaxValue);
        Uuid = run.Random.NextUuid();
        RootMachineName = run.RootMachineName;
        Label = state.Distributed!.Label ?? DerivedId.Uuid("Label", $"{RootMachineName}/{state.Name}", 0);
        Arn = $"arn:aws:states:{run.Options.Region}:{run.Options.AccountId}:mapRun:{RootMachineName}/{Label}:{Uuid}";
        ChildMachine = StateMachine.OfMap(state, $"{RootMachineName}/{Label}");
        Origin = new RunOrigin { Group = run.Group, Depth = run.Depth };
    }

    /// <summary>The Map as it runs; another frame after a redrive.</summary>
    public Frame Owner { get; private set; }

    public MapState State { get; }

    public MapRunTerms Terms { get; }

    public string Label { get; }

    /// <summary>The name of the machine that the run's ARN belongs to.</summary>
    public string RootMachineName { get; }

    public Guid Uuid { get; }

    public string Arn { get; }

    /// <summary>The machine of the child executions: the item processor under a name of its own.</summary>
    public StateMachine ChildMachine { get; }

    /// <summary>Where the child executions come from: they know what the execution around them knows.</summary>
    public RunOrigin Origin { get; }

    public MapRunStatus Status { get; private set; }

    public Failure? Failure { get; private set; }

    /// <summary>What the state's work gave; null unless the run succeeded.</summary>
    public JsonData? Result { get; private set; }

    public DateTimeOffset StartTime { get; }

    public DateTimeOffset? StopTime { get; private set; }

    /// <summary>How often it was redriven.</summary>
    public int RedriveCount { get; private set; }

    /// <summary>Whether it has children to go on with; one that could not read its items starts anew.</summary>
    public bool CanBeRedriven => Executions.Total > 0;

    public MapRunTally Items { get; } = new();

    public MapRunTally Executions { get; } = new();

    /// <summary>The child executions started so far, in the order of their items.</summary>
    public IReadOnlyList<ExecutionRun> Children => _children;

    /// <summary>The inputs of the child executions that have not been started.</summary>
    public IEnumerable<ChildInput> Pending => _inputs.Skip(_children.Count);

    /// <summary>Reads the items and starts as many child executions as may run at a time.</summary>
    /// <exception cref="StateFailureException">The items cannot be read, or the results could not be written.</exception>
    public void Begin()
    {
        if (Terms.Destination is { } destination)
        {
            _objects.CheckBucket(destination);
        }

        var inputs = new ChildInputs(Owner, State, _request, Terms, _objects).Read();
        inputs.ForEach(input => Owner.Run.CheckChildInput(input.Input, State.Name));
        _inputs = inputs;
        foreach (var input in inputs)
        {
            Items.Add(input.Items);
            Executions.Add(1);
        }

        StartChildren();
        EndIfDone();
    }

    /// <summary>Takes the run up again: its children that did not succeed, and those that were never started.</summary>
    public void Redrive(Frame owner)
    {
        Owner = owner;
        RedriveCount++;
        (Status, Failure, Result, StopTime) = (MapRunStatus.Running, null, null, null);
        _failures.Clear();
        _toRedrive.Clear();
        foreach (var child in _children)
        {
            if (child.Status != ExecutionStatus.Succeeded && child.CanBeRedriven)
            {
                var index = child.ChildIndex!.Value;
                Items.Reopen(child.Status, _inputs[index].Items);
                Executions.Reopen(child.Status, 1);
                _toRedrive.Enqueue(index);
            }
        }

        StartChildren();
        EndIfDone();
    }

    /// <summary>The run has failed before any child execution was started.</summary>
    public void Fail(Failure failure) => End(MapRunStatus.Failed, failure);

    /// <summary>A child execution has ended.</summary>
    public void TakeEnding(ExecutionRun child)
    {
        var items = _inputs[child.ChildIndex!.Value].Items;
        Items.End(child.Status, items);
        Executions.End(child.Status, 1);
        if (child.Status is ExecutionStatus.Failed or ExecutionStatus.TimedOut && _failures.Count < MapRunPicture.MostFailures)
        {
            _failures.Add(child);
        }

        if (Status != MapRunStatus.Running)
        {
            // It was this run that stopped it.
            return;
        }

        if (Terms.IsExceededBy(Items.Unsuccessful, Items.Total))
        {
            Close(MapRunStatus.Failed, ThresholdExceeded);
            Owner.Run.WakeMap(Owner);
            return;
        }

        StartChildren();
        EndIfDone();
    }

    /// <summary>The execution, or the state, has ended around it.</summary>
    public void Abort()
    {
        if (Status == MapRunStatus.Running)
        {
            Close(MapRunStatus.Aborted, null);
        }
    }

    public IReadOnlyList<Execution> ToExecutions()
    {
        while (_executions.Count < _children.Count)
        {
            _executions.Add(_children[_executions.Count].Execution);
        }

        return _executions.AsReadOnly();
    }

    /// <summary>What a trace tells of the run as it stands now.</summary>
    public MapRunPicture ToPicture() => new(Arn, Executions.ToCounts(), [.. _failures.Select(child => new ChildFailure(
        child.ChildIndex!.Value, child.StartTime - Owner.Run.StartTime, child.Status, child.LastState.Name, child.Failure?.Error))]);

    private void StartChildren()
    {
        while (Executions[ExecutionStatus.Running] < _atOnce && _toRedrive.TryDequeue(out var index))
        {
            Items.Start(_inputs[index].Items);
            Executions.Start(1);
            Redrive(index);
        }

        while (_children.Count < _inputs.Count && Executions[ExecutionStatus.Running] < _atOnce)
        {
            var index = _children.Count;
            var child = Owner.Run.NewChild(this, index, _inputs[index].Input);
            _children.Add(child);
            Items.Start(_inputs[index].Items);
            Executions.Start(1);
            child.Begin();
        }
    }

    /// <summary>A Standard child goes on where it stood; an Express one is started anew (developer guide, "Redriving Map Runs").</summary>
    private void Redrive(int index)
    {
        if (_children[index].Machine.Type == StateMachineType.Standard)
        {
            _children[index].Redrive(Owner.Run.Tasks);
            return;
        }

        var child = Owner.Run.NewChild(this, index, _inputs[index].Input);
        _children[index] = child;
        if (index < _executions.Count)
        {
            _executions[index] = child.Execution;
        }

        child.Begin();
    }

    private void EndIfDone()
    {
        if (Executions.Ended == Executions.Total)
        {
            // Children that could not be redriven have failed for good.
            var hasFailed = Terms.IsExceededBy(Items.Unsuccessful, Items.Total);
            Close(hasFailed ? MapRunStatus.Failed : MapRunStatus.Succeeded, hasFailed ? ThresholdExceeded : null);
            Owner.Run.WakeMap(Owner);
        }
    }

    /// <summary>Stops the children that run and puts the results together.</summary>
    private void Close(MapRunStatus status, Failure? failure)
    {
        End(status, failure);
        foreach (var child in _children)
        {
            if (child.Status == ExecutionStatus.Running)
            {
                child.Stop(null, null);
            }
        }

        var results = new MapRunResults(this, _objects);
        if (Terms.Destination is { } destination)
        {
            Result = results.Write(destination);
            Items.ResultsWritten = Items.Ended;
            Executions.ResultsWritten = Executions.Ended;
        }
        else if (status == MapRunStatus.Succeeded)
        {
            Result = results.ToArray();
        }
    }

    private void End(MapRunStatus status, Failure? failure)
    {
        Status = status;
        Failure = failure;
        StopTime = Owner.Run.Clock.GetUtcNow();
    }

    private static int AtOnce(int concurrency, int quota) => concurrency == 0 ? quota : Math.Min(concurrency, quota);
}
