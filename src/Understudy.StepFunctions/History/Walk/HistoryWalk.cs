using static Understudy.StepFunctions.HistoryEventType;

namespace Understudy.StepFunctions.History.Walk;

/// <summary>One pass over the events that finds out which state, attempt, iteration and branch each belongs to.</summary>
/// <remarks>
/// Branches and iterations interleave, so nothing may be read out of neighbouring ids: an event belongs where the event belongs that its
/// previousEventId names. Three habits of AWS need care. Events that end an iteration or a run do not advance the chain, so what follows
/// them points into the state that failed. EvaluationFailed points before the state it names. TaskStateAborted and its like point at
/// the failure, not at the state that was aborted, and so tell nothing: what is still open when a failure or the end of the execution
/// closes the states around it was aborted.
/// </remarks>
internal sealed partial class HistoryWalk
{
    private readonly Dictionary<int, Place> _places = [];
    private readonly Dictionary<(int PreviousEventId, string State), StateVisit> _entries = [];
    private readonly Dictionary<string, List<StateVisit>> _byState = new(StringComparer.Ordinal);
    private readonly HashSet<StateVisit> _open = [];
    private readonly List<StateVisit> _endedByExecution = [];
    private readonly List<StateTransition> _transitions = [];
    private readonly List<StateVisit> _caught = [];
    private readonly VisitScope _root = new();
    private TimeSpan _now;
    private bool _isRedriven;

    private HistoryWalk()
    {
    }

    public IReadOnlyList<StateVisit> Visits => _root.Visits;

    public IReadOnlyList<string> StatePath => _root.StatePath;

    public IReadOnlyList<StateTransition> Transitions => _transitions;

    /// <summary>The states that left by a catcher, in the order of their exits.</summary>
    public IReadOnlyList<StateVisit> Caught => _caught;

    public static HistoryWalk Over(IReadOnlyList<HistoryEvent> events)
    {
        var walk = new HistoryWalk();
        foreach (var e in events)
        {
            walk.Take(e, e.Timestamp - events[0].Timestamp);
        }

        return walk;
    }

    public IReadOnlyList<StateVisit> VisitsTo(string state) => _byState.TryGetValue(state, out var visits) ? visits : [];

    private void Take(HistoryEvent e, TimeSpan offset)
    {
        _now = offset;
        _places[e.Id] = Follow(e, _places.GetValueOrDefault(e.PreviousEventId, new Place(null, _root)));
    }

    private Place Follow(HistoryEvent e, Place from) => e.Type switch
    {
        TaskStateEntered => Enter(e, from, StateType.Task),
        PassStateEntered => Enter(e, from, StateType.Pass),
        ChoiceStateEntered => Enter(e, from, StateType.Choice),
        WaitStateEntered => Enter(e, from, StateType.Wait),
        SucceedStateEntered => Enter(e, from, StateType.Succeed),
        FailStateEntered => Enter(e, from, StateType.Fail),
        ParallelStateEntered => Enter(e, from, StateType.Parallel),
        MapStateEntered => Enter(e, from, StateType.Map),

        TaskStateExited or PassStateExited or ChoiceStateExited or WaitStateExited
            or SucceedStateExited or ParallelStateExited or MapStateExited => Exit(e, from),

        TaskScheduled or LambdaFunctionScheduled or ActivityScheduled => Schedule(e, from),
        TaskSucceeded or LambdaFunctionSucceeded or ActivitySucceeded => Answer(e, from),
        TaskFailed or TaskStartFailed or TaskSubmitFailed
            or LambdaFunctionFailed or LambdaFunctionScheduleFailed or LambdaFunctionStartFailed
            or ActivityFailed or ActivityScheduleFailed => FailTask(e, from, StateOutcome.Failed),
        TaskTimedOut or LambdaFunctionTimedOut or ActivityTimedOut => FailTask(e, from, StateOutcome.TimedOut),
        EvaluationFailed => FailEvaluation(e, from),

        ParallelStateStarted => StartParallel(e, from),
        ParallelStateSucceeded => EndParallel(from, StateOutcome.Succeeded),
        ParallelStateFailed => EndParallel(from, StateOutcome.Failed),

        MapStateStarted => StartMap(e, from),
        MapRunStarted => StartMapRun(e, from),
        MapRunRedriven => RedriveMapRun(e, from),
        MapRunFailed => FailMapRun(e, from),
        MapIterationStarted => StartIteration(e, from),
        MapIterationSucceeded => EndIteration(e, from, StateOutcome.Succeeded),
        MapIterationFailed => EndIteration(e, from, StateOutcome.Failed),
        MapIterationAborted => EndIteration(e, from, StateOutcome.Aborted),
        MapStateSucceeded => EndMap(from, StateOutcome.Succeeded),
        MapStateFailed => EndMap(from, StateOutcome.Failed),

        ExecutionFailed => FailExecution(e, from),
        ExecutionSucceeded or ExecutionAborted or ExecutionTimedOut => EndExecution(from),
        ExecutionRedriven => Redrive(from),
        _ => from,
    };

    private Place Enter(HistoryEvent e, Place from, StateType type)
    {
        var scope = from.StartsBranches ? BeginBranch(from.Visit!).Scope : from.Scope;
        var visit = new StateVisit(e, type, _now, scope);
        scope.Enter(visit);
        VisitsOf(visit.StateName).Add(visit);
        _entries[(e.PreviousEventId, visit.StateName)] = visit;
        _open.Add(visit);

        if (!from.StartsBranches && from.Visit is { HasExited: true } left && left.Scope == scope)
        {
            left.LeadTo(visit.StateName);
            _transitions.Add(new StateTransition(left.StateName, visit.StateName, _now));
        }

        if (type == StateType.Fail)
        {
            visit.MarkFailed(null, null);
        }

        return new Place(visit, scope);
    }

    private Place Exit(HistoryEvent e, Place from)
    {
        var visit = from.Nearest(v => v.IsRunning && v.StateName == e.StateName) ?? LastRunning(e.StateName);
        if (visit is null)
        {
            return from;
        }

        Settle(visit, e);
        visit.Exit(e, _now);
        _open.Remove(visit);
        if (visit.Outcome == StateOutcome.Caught)
        {
            _caught.Add(visit);
        }

        return new Place(visit, visit.Scope);
    }

    private List<StateVisit> VisitsOf(string state)
    {
        if (!_byState.TryGetValue(state, out var visits))
        {
            _byState.Add(state, visits = []);
        }

        return visits;
    }

    private StateVisit? LastRunning(string? state) => VisitsTo(state ?? "") is [.., { IsRunning: true } last] ? last : null;
}
