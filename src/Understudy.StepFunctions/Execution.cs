using Understudy.Json;
using Understudy.StepFunctions.Interpreter;
using Understudy.Time;

namespace Understudy.StepFunctions;

/// <summary>An execution of a state machine: one that has ended, or a live one that moves when its clock is advanced.</summary>
/// <remarks>Not thread-safe while it is live: ask, stop and advance from one thread at a time. <see cref="History"/> may be kept and shared.</remarks>
public sealed partial class Execution
{
    private readonly ExecutionRun _run;
    private ExecutionHistory? _history;
    private List<DistributedMapRun>? _mapRuns;

    internal Execution(ExecutionRun run) => _run = run;

    /// <summary>The execution's name.</summary>
    public string Name => _run.Name;

    /// <summary>The execution's ARN.</summary>
    public string Arn => _run.Arn;

    /// <summary>The state machine.</summary>
    public StateMachine StateMachine => _run.Machine;

    /// <summary>The clock it runs on. Advance it to let a live execution go on.</summary>
    public VirtualClock Clock => _run.Clock;

    /// <summary>How it stands.</summary>
    public ExecutionStatus Status => _run.Status;

    /// <summary>What it was started with.</summary>
    public JsonData Input => _run.Input;

    /// <summary>Its output; null unless it succeeded.</summary>
    public JsonData? Output => _run.Output;

    /// <summary>Its error name; null unless it failed, timed out or was stopped with one.</summary>
    public string? Error => _run.Failure?.Error;

    /// <summary>Its cause; null unless it failed or was stopped with one.</summary>
    public string? Cause => _run.Failure?.Cause;

    /// <summary>When it started, on its clock.</summary>
    public DateTimeOffset StartTime => _run.StartTime;

    /// <summary>When it ended, on its clock; null while it runs.</summary>
    public DateTimeOffset? StopTime => _run.StopTime;

    /// <summary>How long it ran, or has run so far, on its clock.</summary>
    public TimeSpan Duration => (StopTime ?? Clock.GetUtcNow()) - StartTime;

    /// <summary>Its events, as GetExecutionHistory would give them; of a live execution, those so far.</summary>
    public ExecutionHistory History => _history is { } known && known.Count == _run.Log.Count && !_run.HasActiveMapRun ? known : _history = _run.ReadHistory();

    /// <summary>The states it stands in, outermost first. None once it has ended.</summary>
    /// <remarks>Inside Parallel and Map these are the state itself and the states of its branches or iterations, so that a name may be there
    /// once for each iteration.</remarks>
    public IReadOnlyList<string> CurrentStates => [.. _run.Frames().Select(frame => frame.State.Name)];

    /// <summary>Its map runs, one for each attempt of a distributed Map, in the order of their start; those of child executions are theirs.</summary>
    public IReadOnlyList<DistributedMapRun> MapRuns
    {
        get
        {
            _mapRuns ??= [];
            while (_mapRuns.Count < _run.MapRuns.Count)
            {
                _mapRuns.Add(new DistributedMapRun(_run.MapRuns[_mapRuns.Count]));
            }

            return _mapRuns.AsReadOnly();
        }
    }

    /// <summary>StopExecution: ends a live execution as <see cref="ExecutionStatus.Aborted"/>; without effect once it has ended.</summary>
    /// <param name="error">The error name to give; null for none.</param>
    /// <param name="cause">The cause to give; null for none.</param>
    /// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StopExecution.html">StopExecution</see>.</remarks>
    public void Stop(string? error = null, string? cause = null)
    {
        if (Status == ExecutionStatus.Running)
        {
            _run.Stop(error, cause);
            if (_run.ChildIndex is not null)
            {
                // The execution whose map run it belongs to goes on.
                _run.SettleCallbacks();
            }
        }
    }

    /// <summary>Drives the clock until this execution has ended, skipping the time in between.</summary>
    /// <remarks>A live execution that nothing answers ends when its time is up: after TimeoutSeconds, or after
    /// <see cref="ExecutionLimits.Duration"/> (a year for Standard) as <see cref="ExecutionStatus.TimedOut"/>.</remarks>
    /// <param name="cancellationToken">Gives the run up; the execution stays where it is.</param>
    /// <exception cref="ExecutionDeadlockedException">It can never end, and the quota that would end it was lifted.</exception>
    public async Task RunToEndAsync(CancellationToken cancellationToken = default)
    {
        var end = await _run.Clock.Scheduler.RunAsync(_run, cancellationToken).ConfigureAwait(false);
        ThrowIfDeadlocked(end);
    }

    internal ExecutionRun Run => _run;

    internal void ThrowIfDeadlocked(ClockRun end)
    {
        if (end == ClockRun.Idle)
        {
            throw new ExecutionDeadlockedException(Name, [.. _run.Waits()], History);
        }
    }
}
