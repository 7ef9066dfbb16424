using CsCheck;
using Understudy.Tests.Histories;

namespace Understudy.StepFunctions.Tests.History;

/// <summary>Histories are anybody's text: what holds of events that no execution would write.</summary>
public class StrangeHistoriesTests
{
    private static readonly Gen<ExecutionHistory> Strange =
        Gen.Select(Gen.Enum<HistoryEventType>(), Gen.Int[0, 40], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[-5, 50]).Array[0, 60].Select(parts =>
            new ExecutionHistory(parts.Select((part, i) => new HistoryEvent
            {
                Id = i + 1,
                PreviousEventId = part.Item2,
                Type = part.Item1,
                Timestamp = RecordedEvents.Start.AddSeconds(part.Item5),
                StateName = part.Item3 == 0 ? null : $"S{part.Item3}",
                Index = part.Item4 == 0 ? null : part.Item4,
            })));

    [Fact]
    public void Every_question_has_an_answer() => Strange.Sample(history =>
    {
        _ = history.ToTrace(maxLines: 10);
        _ = (history.Transitions, history.CaughtErrors, history.TimedOutVisits, history.Duration, history.Output);
        _ = history.StatePath.Select(state => (
            history.RetriesOf(state), history.CallsOf(state), history.ChoicesOf(state), history.MapRunsOf(state), history.BranchesOf(state))).ToList();
    });

    [Fact]
    public void Every_entry_is_a_visit() => Strange.Sample(history =>
        history.StateVisits.Count == history.Count(e => e.Type.ToString().EndsWith("StateEntered", StringComparison.Ordinal)));

    [Fact]
    public void Nothing_runs_on_after_the_end() => Strange.Sample(history =>
        history.Status == ExecutionStatus.Running
        || history[^1].Type is not (HistoryEventType.ExecutionSucceeded or HistoryEventType.ExecutionFailed or HistoryEventType.ExecutionAborted)
        || history.StateVisits.All(visit => visit.Outcome != StateOutcome.Running));
}
