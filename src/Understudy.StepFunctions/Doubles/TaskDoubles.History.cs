using Understudy.Json;
using Understudy.StepFunctions.Replays;

namespace Understudy.StepFunctions;

public sealed partial class TaskDoubles
{
    /// <summary>Makes doubles of what the tasks of a recorded execution answered.</summary>
    /// <param name="history">The history, with execution data.</param>
    /// <remarks>
    /// Each state answers its recorded calls in order, failures and retries among them, each after the time it took; where a state was
    /// called with several payloads inside of a Map or Parallel, a call is given the outcomes of its own payload. A call that timed out
    /// or was cut off never answers. A call beyond the last is a <see cref="TaskDoubleExhaustedException"/>. A task that failed before it
    /// ran (<c>TaskStartFailed</c>) fails.
    /// </remarks>
    /// <exception cref="InvalidHistoryException">A task's result is missing or truncated; the message names the event.</exception>
    public static TaskDoubles FromHistory(ExecutionHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var doubles = new TaskDoubles();
        foreach (var calls in RecordedCalls.In(history).GroupBy(call => call.State))
        {
            doubles.On(calls.Key, t => AddTo(t, [.. calls], history));
        }

        return doubles;
    }

    private static void AddTo(TaskDouble task, List<RecordedCall> calls, ExecutionHistory history)
    {
        var requests = new RecordedRequest(history);
        List<JsonData> payloads = [.. calls.Select(call => call.Request).OfType<JsonData>().Distinct()];
        if (payloads.Count < 2 || calls.Exists(call => call.Request is null) || !RunsAmongOthers(calls[0].State, history))
        {
            AddOutcomes(task.Start(), calls);
            return;
        }

        foreach (var same in calls.GroupBy(call => call.Request))
        {
            var first = same.First();
            task.When(sent => requests.IsOf(first, sent), t => AddOutcomes(t.Start(), same));
        }
    }

    private static bool RunsAmongOthers(string state, ExecutionHistory history) =>
        history.VisitsTo(state).Any(visit => visit.Parent is not null);

    private static void AddOutcomes(TaskDoubleSequence sequence, IEnumerable<RecordedCall> calls)
    {
        foreach (var call in calls)
        {
            sequence.ThenHandles((TaskCall _) => (object?)call.Outcome);
        }
    }
}
