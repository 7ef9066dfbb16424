using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.History.Trace;

namespace Understudy.StepFunctions.Replays;

/// <summary>Compares the times that the executor makes: waits and retry delays.</summary>
internal static class ReplayTimes
{
    public static IEnumerable<Divergence> Compare(
        StateMachine machine, ExecutionHistory recorded, ExecutionHistory replayed, TimeSpan tolerance)
    {
        foreach (var state in AllStates.Of(machine).DistinctBy(state => state.Name))
        {
            var spans = state switch
            {
                WaitState => (Waits(recorded, state.Name), Waits(replayed, state.Name)),
                RetryableState { Retry: var retriers } when retriers.All(retrier => retrier.JitterStrategy == JitterStrategy.None) =>
                    (Delays(recorded, state.Name), Delays(replayed, state.Name)),
                _ => ([], []),
            };
            foreach (var (expected, actual) in Pairs(spans, isConcurrent: recorded.VisitsTo(state.Name).Any(visit => visit.Parent is not null)))
            {
                if (!expected.IsAbout(actual, tolerance))
                {
                    yield return new Divergence(
                        expected.EventId, DivergenceKind.Time, expected.Event, null, OffsetText.Of(expected.Took), OffsetText.Of(actual.Took));
                }
            }
        }
    }

    // Which of several concurrent waits ends first is chance, so that only how long they were can be compared.
    private static IEnumerable<(MadeDelay First, MadeDelay Second)> Pairs((List<MadeDelay> Left, List<MadeDelay> Right) spans, bool isConcurrent) =>
        isConcurrent
            ? spans.Left.OrderBy(span => span.Took).Zip(spans.Right.OrderBy(span => span.Took))
            : spans.Left.Zip(spans.Right);

    private static List<MadeDelay> Waits(ExecutionHistory history, string state) =>
    [
        .. history.VisitsTo(state)
            .Where(visit => visit.ExitedTime is not null)
            .Select(visit => new MadeDelay(visit.EnteredEventId, $"WaitStateEntered {state}", visit.Duration!.Value, visit.End!.Value)),
    ];

    private static List<MadeDelay> Delays(ExecutionHistory history, string state) =>
    [
        .. history.VisitsTo(state).SelectMany(visit => visit.Retries.Select(retry => new MadeDelay(
            visit.Attempts[retry.Number].EventId, $"retry {retry.Number} of {state}", retry.Delay, retry.Start))),
    ];
}
