using FluentAssertions.Extensions;
using static Understudy.Tests.Histories.RecordedEvents;

namespace Understudy.StepFunctions.Tests.History;

public class ExecutionQueriesTests
{
    [Theory]
    [InlineData("ExecutionSucceeded", ExecutionStatus.Succeeded)]
    [InlineData("ExecutionFailed", ExecutionStatus.Failed)]
    [InlineData("ExecutionTimedOut", ExecutionStatus.TimedOut)]
    [InlineData("ExecutionAborted", ExecutionStatus.Aborted)]
    public void The_last_event_tells_the_status(string type, ExecutionStatus status)
    {
        var history = HistoryOf($"1 < 0 0 ExecutionStarted\n2 < 0 5 {type}");

        history.Status.Should().Be(status);
        history.StopTime.Should().Be(Start.AddSeconds(5));
        history.Duration.Should().Be(5.Seconds());
    }

    [Fact]
    public void A_running_execution_has_taken_as_long_as_its_last_event_tells()
    {
        var history = HistoryOf("1 < 0 0 ExecutionStarted\n2 < 0 5 WaitStateEntered A");

        (history.Status, history.StopTime, history.Duration).Should().Be((ExecutionStatus.Running, null, 5.Seconds()));
    }

    [Fact]
    public void Input_output_error_and_cause_are_those_of_the_first_and_last_event()
    {
        var history = HistoryOf("1 < 0 0 ExecutionStarted input=[1]\n2 < 0 5 ExecutionFailed error=E cause=C");

        (history.Input!.ToString(), history.Output, history.Error, history.Cause).Should().Be(("[1]", null, "E", "C"));
    }

    [Fact]
    public void A_history_of_nothing_is_an_execution_that_has_not_begun()
    {
        var history = new ExecutionHistory([]);

        (history.Status, history.Duration, history.StatePath.Count, history.ToTrace()).Should().Be(
            (ExecutionStatus.Running, TimeSpan.Zero, 0, "+0 s  execution  RUNNING"));
    }

    [Fact]
    public void A_history_of_200_000_events_is_answered_for()
    {
        var entered = HistoryOf("1 < 0 0 ExecutionStarted\n2 < 0 0 PassStateEntered A\n3 < 2 0 PassStateExited A");
        var loop = Enumerable.Range(2, 200_000).Select(id => entered[1 + (id % 2)] with { Id = id, PreviousEventId = id == 2 ? 0 : id - 1 });

        var history = new ExecutionHistory(loop.Prepend(entered[0]));

        history.VisitsTo("A").Should().HaveCount(100_000).And.OnlyContain(visit => visit.Outcome == StateOutcome.Succeeded);
        ExecutionHistory.Parse(history.ToJson()).Should().HaveCount(200_001);
    }
}
