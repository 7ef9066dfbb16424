using Understudy.StepFunctions.History.Format;
using Understudy.StepFunctions.Replays;

namespace Understudy.StepFunctions;

/// <summary>Runs a state machine again as a history tells it and finds the first point at which it does otherwise.</summary>
/// <remarks>
/// Compared are the types of the events, the states, and the members of their details, payloads as JSON; ids where nothing runs at one
/// time; the events inside of concurrent branches in any order. UUIDs and task tokens may have other values, as long as each always
/// stands for the same one. Payloads that the history does not have, or only the beginning of, are not compared.
/// <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html">GetExecutionHistory</see>.
/// </remarks>
public static class ExecutionReplay
{
    /// <summary>Replays a history.</summary>
    /// <param name="machine">The definition that ran, or a changed one, with the type it had.</param>
    /// <param name="recorded">The history of an execution that has ended, with execution data.</param>
    /// <param name="options">Tolerance and surroundings; the defaults when null.</param>
    /// <param name="cancellationToken">Gives the run up.</param>
    /// <exception cref="InvalidHistoryException">The history is of a running or redriven execution, or lacks the input or a task's result.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is negative.</exception>
    public static async Task<ReplayReport> RunAsync(
        StateMachine machine, ExecutionHistory recorded, ReplayOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(recorded);
        options ??= new ReplayOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TimeTolerance ?? TimeSpan.Zero, TimeSpan.Zero, nameof(options));

        var execution = await ExecuteAsync(machine, recorded, options, cancellationToken).ConfigureAwait(false);
        return new ReplayReport(recorded, execution, FirstDivergence(machine, recorded, execution.History, options));
    }

    private static async Task<Execution> ExecuteAsync(
        StateMachine machine, ExecutionHistory recorded, ReplayOptions options, CancellationToken cancellationToken)
    {
        var input = RecordedSurroundings.InputOf(recorded);
        var surroundings = RecordedSurroundings.OptionsFor(recorded, options.Execution ?? new ExecutionOptions());
        var tasks = new ReplayTasks(recorded);
        if (recorded.Status != ExecutionStatus.Aborted)
        {
            return await machine.ExecuteAsync(input, tasks, surroundings, cancellationToken).ConfigureAwait(false);
        }

        var execution = await machine.StartAsync(input, tasks, surroundings, cancellationToken).ConfigureAwait(false);
        await execution.Clock.AdvanceAsync(recorded.Duration, cancellationToken).ConfigureAwait(false);
        execution.Stop(recorded.Error, recorded.Cause);
        return execution;
    }

    private static Divergence? FirstDivergence(StateMachine machine, ExecutionHistory recorded, ExecutionHistory replayed, ReplayOptions options)
    {
        var comparison = new ValueComparison(new Placeholders([]))
        {
            SkipsUnknownPayloads = true,
            Generated = new GeneratedTexts(recorded, replayed),
        };
        var events = HistoryDifferences
            .Between(Records(recorded), Records(replayed), ConcurrentStates.In(machine), comparison)
            .Select(Divergence);
        var times = options.TimeTolerance is { } tolerance ? ReplayTimes.Compare(machine, recorded, replayed, tolerance) : [];
        return events.Concat(times).MinBy(divergence => divergence.EventId);
    }

    private static EventRecord[] Records(ExecutionHistory history) => [.. history.Select(own => new EventRecord(HistoryWriter.Write(own)))];

    private static Divergence Divergence(Difference difference) => new(
        (int)(difference.Event?.Id ?? 0),
        difference.Kind,
        difference.Event?.Title ?? difference.Where,
        difference.Path,
        Short(difference.Expected),
        Short(difference.Actual));

    private static string Short(string text) => text.Length <= 500 ? text : text[..500] + "…";
}
