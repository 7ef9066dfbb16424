using FluentAssertions.Extensions;
using static Understudy.Tests.Histories.RecordedEvents;

namespace Understudy.StepFunctions.Tests.History;

public class ParallelQueriesTests
{
    private static readonly ExecutionHistory Failing = HistoryOf("""
        1  < 0   0  ExecutionStarted
        2  < 0   0  ParallelStateEntered  Both
        3  < 2   0  ParallelStateStarted
        4  < 3   0  PassStateEntered      Quick
        5  < 3   0  TaskStateEntered      Slow
        6  < 3   0  TaskStateEntered      Bad
        7  < 4   1  PassStateExited       Quick
        8  < 5   1  TaskScheduled
        9  < 6   1  TaskScheduled
        10 < 9   2  TaskFailed            error=Torn
        11 < 10  2  TaskStateAborted
        12 < 10  2  ParallelStateFailed
        13 < 12  2  ParallelStateExited   Both
        14 < 13  2  PassStateEntered      Apologise
        """);

    [Fact]
    public void Each_branch_has_its_own_path_and_outcome() =>
        Failing.BranchesOf("Both").Select(branch => (branch.Index, branch.StatePath.Single(), branch.Outcome, branch.Duration)).Should().Equal(
            (0, "Quick", StateOutcome.Succeeded, 1.Seconds()),
            (1, "Slow", StateOutcome.Aborted, 2.Seconds()),
            (2, "Bad", StateOutcome.Failed, 2.Seconds()));

    [Fact]
    public void States_know_their_branch_and_the_state_around() =>
        Failing.VisitsTo("Slow").Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Branch = 1, Parent = new { StateName = "Both" }, Outcome = StateOutcome.Aborted });

    [Fact]
    public void The_error_of_a_branch_is_caught_as_the_error_of_the_Parallel() =>
        Failing.CaughtErrors.Should().Equal(new CaughtError("Both", "Torn", null, "Apologise", 2.Seconds()));

    [Fact]
    public void A_retry_runs_the_branches_again()
    {
        var history = HistoryOf("""
            1 < 0  0  ExecutionStarted
            2 < 0  0  ParallelStateEntered  Both
            3 < 2  0  ParallelStateStarted
            4 < 3  0  FailStateEntered      Bad
            5 < 4  0  ParallelStateFailed
            6 < 5  1  ParallelStateStarted
            7 < 6  1  PassStateEntered      Bad
            8 < 7  2  PassStateExited       Bad
            9 < 8  2  ParallelStateSucceeded
            10 < 8 2  ParallelStateExited   Both
            """);

        history.BranchesOf("Both").Select(branch => (branch.Attempt, branch.Index, branch.Outcome)).Should().Equal(
            (1, 0, StateOutcome.Failed),
            (2, 0, StateOutcome.Succeeded));
        history.VisitsTo("Both").Should().ContainSingle().Which.Outcome.Should().Be(StateOutcome.Succeeded);
    }

    [Fact]
    public void An_aborted_Parallel_inside_is_not_taken_for_the_failing_one_around_it()
    {
        var history = HistoryOf("""
            1  < 0  0  ExecutionStarted
            2  < 0  0  ParallelStateEntered  Outer
            3  < 2  0  ParallelStateStarted
            4  < 3  0  TaskStateEntered      Bad
            5  < 4  0  TaskScheduled
            6  < 3  0  ParallelStateEntered  Inner
            7  < 6  0  ParallelStateStarted
            8  < 7  0  WaitStateEntered      Idle
            9  < 5  5  TaskTimedOut          error=States.Timeout
            10 < 9  5  ParallelStateAborted
            11 < 9  5  WaitStateAborted
            12 < 9  5  ParallelStateFailed
            13 < 12 5  ExecutionFailed       error=States.Timeout
            """);

        history.StateVisits.Select(visit => (visit.StateName, visit.Outcome)).Should().Equal(
            ("Outer", StateOutcome.Failed),
            ("Bad", StateOutcome.TimedOut),
            ("Inner", StateOutcome.Aborted),
            ("Idle", StateOutcome.Aborted));
        history.BranchesOf("Inner").Should().ContainSingle().Which.Outcome.Should().Be(StateOutcome.Aborted);
    }

    [Fact]
    public void A_failure_goes_up_through_Parallels_in_Parallels()
    {
        var history = HistoryOf("""
            1 < 0  0  ExecutionStarted
            2 < 0  0  ParallelStateEntered  Outer
            3 < 2  0  ParallelStateStarted
            4 < 3  0  ParallelStateEntered  Inner
            5 < 4  0  ParallelStateStarted
            6 < 5  0  FailStateEntered      Bad
            7 < 6  0  ParallelStateFailed
            8 < 7  0  ParallelStateFailed
            9 < 8  0  ExecutionFailed       error=Torn
            """);

        history.StateVisits.Select(visit => (visit.StateName, visit.Outcome, visit.Error)).Should().Equal(
            ("Outer", StateOutcome.Failed, "Torn"),
            ("Inner", StateOutcome.Failed, "Torn"),
            ("Bad", StateOutcome.Failed, "Torn"));
    }
}
