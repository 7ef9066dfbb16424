using FluentAssertions.Extensions;
using static Understudy.Tests.Histories.RecordedEvents;

namespace Understudy.StepFunctions.Tests.History;

public class MapQueriesTests
{
    // Two items at a time: their events interleave; the second fails, which aborts the first.
    private static readonly ExecutionHistory Interleaved = HistoryOf("""
        1  < 0   0  ExecutionStarted
        2  < 0   0  MapStateEntered      Ship
        3  < 2   0  MapStateStarted      length=3
        4  < 3   0  MapIterationStarted  Ship  index=0
        5  < 3   0  MapIterationStarted  Ship  index=1
        6  < 4   0  PassStateEntered     Check
        7  < 5   0  PassStateEntered     Check
        8  < 7   0  PassStateExited      Check
        9  < 6   0  PassStateExited      Check
        10 < 8   0  TaskStateEntered     Pack
        11 < 10  0  TaskScheduled
        12 < 9   0  TaskStateEntered     Pack
        13 < 12  0  TaskScheduled
        14 < 11  2  TaskFailed           error=Torn
        15 < 14  2  MapIterationFailed   Ship  index=1
        16 < 14  2  TaskStateAborted
        17 < 14  2  MapIterationAborted  Ship  index=0
        18 < 14  2  MapStateFailed
        19 < 18  2  ExecutionFailed      error=Torn
        """);

    [Fact]
    public void Each_iteration_has_its_own_path_and_outcome() =>
        Run(Interleaved, "Ship").Iterations.Select(one => (one.Index, one.Outcome, string.Join(',', one.StatePath), one.Duration)).Should().Equal(
            (0, StateOutcome.Aborted, "Check,Pack", 2.Seconds()),
            (1, StateOutcome.Failed, "Check,Pack", 2.Seconds()));

    [Fact]
    public void Iterations_are_counted_by_outcome() => Run(Interleaved, "Ship").CountOf(StateOutcome.Aborted).Should().Be(1);

    [Fact]
    public void A_run_tells_the_number_of_its_items_and_its_end() =>
        Run(Interleaved, "Ship").Should().BeEquivalentTo(new { Length = 3, Outcome = StateOutcome.Failed, End = 2.Seconds(), Attempt = 1 });

    [Fact]
    public void Events_that_interleave_are_told_apart_by_their_chains() =>
        Interleaved.VisitsTo("Pack").Select(visit => (visit.IterationPath.Single(), visit.Outcome, visit.Error)).Should().Equal(
            (1, StateOutcome.Failed, "Torn"),
            (0, StateOutcome.Aborted, null));

    [Fact]
    public void The_Map_fails_with_the_error_of_its_iteration() =>
        Interleaved.VisitsTo("Ship").Should().ContainSingle().Which.Should().BeEquivalentTo(new { Outcome = StateOutcome.Failed, Error = "Torn" });

    [Fact]
    public void Iterations_one_after_the_other_chain_on_and_are_told_apart()
    {
        var history = HistoryOf("""
            1  < 0   0  ExecutionStarted
            2  < 0   0  MapStateEntered        Ship
            3  < 2   0  MapStateStarted        length=2
            4  < 3   0  MapIterationStarted    Ship  index=0
            5  < 4   0  PassStateEntered       Check
            6  < 5   1  PassStateExited        Check
            7  < 6   1  MapIterationSucceeded  Ship  index=0
            8  < 6   1  MapIterationStarted    Ship  index=1
            9  < 8   1  PassStateEntered       Check
            10 < 9   3  PassStateExited        Check
            11 < 10  3  MapIterationSucceeded  Ship  index=1
            12 < 11  3  MapStateSucceeded
            13 < 11  3  MapStateExited         Ship
            """);

        Run(history, "Ship").Iterations.Select(one => (one.Index, one.Outcome, one.Duration, one.StateVisits.Count)).Should().Equal(
            (0, StateOutcome.Succeeded, 1.Seconds(), 1),
            (1, StateOutcome.Succeeded, 2.Seconds(), 1));
        history.Transitions.Should().BeEmpty();
    }

    [Fact]
    public void A_retried_Map_has_a_run_for_each_attempt_although_no_event_ends_the_first()
    {
        var history = HistoryOf("""
            1  < 0  0  ExecutionStarted
            2  < 0  0  MapStateEntered      Ship
            3  < 2  0  MapStateStarted      length=1
            4  < 3  0  MapIterationStarted  Ship  index=0
            5  < 4  1  FailStateEntered     Broken
            6  < 5  1  MapIterationFailed   Ship  index=0
            7  < 5  4  MapStateStarted      length=1
            8  < 7  4  MapIterationStarted  Ship  index=0
            9  < 8  4  FailStateEntered     Broken
            10 < 9  4  MapIterationFailed   Ship  index=0
            11 < 9  4  MapStateFailed
            12 < 11 4  MapStateExited       Ship  output={"Error":"Torn"}
            13 < 12 4  PassStateEntered     Apologise
            """);

        history.MapRunsOf("Ship").Select(run => (run.Attempt, run.Outcome, run.Start, run.End)).Should().Equal(
            (1, StateOutcome.Failed, 0.Seconds(), 1.Seconds()),
            (2, StateOutcome.Failed, 4.Seconds(), 4.Seconds()));
        history.RetriesOf("Ship").Should().ContainSingle().Which.Delay.Should().Be(3.Seconds());
        history.CaughtErrors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Error = "Torn", NextState = "Apologise" });
    }

    [Fact]
    public void Maps_in_Maps_have_a_path_of_indices()
    {
        var history = HistoryOf("""
            1  < 0   0  ExecutionStarted
            2  < 0   0  MapStateEntered        Outer
            3  < 2   0  MapStateStarted        length=1
            4  < 3   0  MapIterationStarted    Outer  index=0
            5  < 4   0  MapStateEntered        Inner
            6  < 5   0  MapStateStarted        length=2
            7  < 6   0  MapIterationStarted    Inner  index=1
            8  < 7   0  FailStateEntered       Broken
            9  < 8   0  MapIterationFailed     Inner  index=1
            10 < 8   0  MapStateFailed
            11 < 10  0  MapIterationFailed     Outer  index=0
            12 < 10  0  MapStateFailed
            13 < 12  0  ExecutionFailed        error=Torn
            """);

        history.VisitsTo("Broken").Should().ContainSingle().Which.IterationPath.Should().Equal(0, 1);
        history.StateVisits.Should().OnlyContain(visit => visit.Outcome == StateOutcome.Failed && visit.Error == "Torn");
        Run(history, "Outer").Iterations.Should().ContainSingle().Which.StatePath.Should().Equal("Inner", "Broken");
    }

    [Fact]
    public void The_iterations_of_a_Distributed_Map_are_executions_of_their_own()
    {
        var history = HistoryOf("""
            1 < 0  0  ExecutionStarted
            2 < 0  0  MapStateEntered  Ship
            3 < 2  0  MapStateStarted  length=0
            4 < 3  0  MapRunStarted    mapRunArn=arn:run
            5 < 4  8  MapRunFailed     error=States.ItemReaderFailed
            6 < 5  8  MapStateFailed
            """);

        Run(history, "Ship").Should().BeEquivalentTo(new { MapRunArn = "arn:run", Outcome = StateOutcome.Failed, Duration = 8.Seconds() });
        history.AttemptsOf("Ship").Should().ContainSingle().Which.Error.Should().Be("States.ItemReaderFailed");
    }

    private static MapRun Run(ExecutionHistory history, string state) => history.MapRunsOf(state).Should().ContainSingle().Subject;
}
