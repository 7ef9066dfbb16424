using FluentAssertions.Extensions;
using static Understudy.Tests.Histories.RecordedEvents;

namespace Understudy.StepFunctions.Tests.History;

public class FailureQueriesTests
{
    [Fact]
    public void A_caught_error_tells_where_the_catcher_led()
    {
        var history = HistoryOf("""
            1 < 0  0  ExecutionStarted
            2 < 0  0  TaskStateEntered  Charge
            3 < 2  0  LambdaFunctionScheduled
            4 < 3  0  LambdaFunctionStarted
            5 < 4  1  LambdaFunctionFailed  error=Declined  cause=no
            6 < 5  1  TaskStateExited   Charge
            7 < 6  1  PassStateEntered  Apologise
            """);

        history.CaughtErrors.Should().Equal(new CaughtError("Charge", "Declined", "no", "Apologise", 1.Seconds()));
        history.VisitsTo("Charge").Should().ContainSingle().Which.Outcome.Should().Be(StateOutcome.Caught);
    }

    [Fact]
    public void A_Task_exited_without_a_call_was_caught_with_the_error_in_its_output()
    {
        var history = HistoryOf("""
            1 < 0  0  ExecutionStarted
            2 < 0  0  TaskStateEntered  Charge
            3 < 2  0  TaskStateExited   Charge  output={"Error":"States.ParameterPathFailure","Cause":"no_path"}
            4 < 3  0  PassStateEntered  Apologise
            """);

        history.CaughtErrors.Should().Equal(
            new CaughtError("Charge", "States.ParameterPathFailure", "no_path", "Apologise", 0.Seconds()));
    }

    [Fact]
    public void An_uncaught_failure_ends_the_state_and_the_execution()
    {
        var history = HistoryOf("""
            1 < 0  0  ExecutionStarted
            2 < 0  0  TaskStateEntered  Charge
            3 < 2  0  ActivityScheduled
            4 < 3  0  ActivityStarted
            5 < 4  9  ActivityTimedOut  error=States.Timeout
            6 < 5  9  ExecutionFailed   error=States.Timeout
            """);

        history.StateVisits.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Outcome = StateOutcome.TimedOut, Error = "States.Timeout", ExitedTime = (DateTimeOffset?)null, End = 9.Seconds() });
        (history.Status, history.Error, history.Duration).Should().Be((ExecutionStatus.Failed, "States.Timeout", 9.Seconds()));
    }

    [Fact]
    public void A_failed_evaluation_belongs_to_the_state_it_names_although_it_points_before_it()
    {
        var history = HistoryOf("""
            1 < 0  0  ExecutionStarted
            2 < 0  0  PassStateEntered  First
            3 < 2  0  PassStateExited   First
            4 < 3  0  PassStateEntered  Second
            5 < 3  0  EvaluationFailed  Second  error=States.QueryEvaluationError
            6 < 5  0  ExecutionFailed   error=States.QueryEvaluationError
            """);

        history.StateVisits.Select(visit => (visit.StateName, visit.Outcome, visit.Error)).Should().Equal(
            ("First", StateOutcome.Succeeded, null),
            ("Second", StateOutcome.Failed, "States.QueryEvaluationError"));
    }

    [Fact]
    public void A_result_that_could_not_be_used_fails_its_attempt()
    {
        var history = HistoryOf("""
            1 < 0  0  ExecutionStarted
            2 < 0  0  TaskStateEntered  Charge
            3 < 2  0  TaskScheduled
            4 < 3  1  TaskSucceeded
            5 < 0  1  EvaluationFailed  Charge  error=States.QueryEvaluationError
            6 < 5  3  TaskScheduled
            """);

        history.AttemptsOf("Charge").Select(attempt => attempt.Outcome).Should().Equal(StateOutcome.Failed, StateOutcome.Running);
        history.RetriesOf("Charge").Should().ContainSingle().Which.Delay.Should().Be(2.Seconds());
    }

    [Fact]
    public void An_attempt_that_failed_before_its_call_is_an_attempt_and_no_call()
    {
        var history = HistoryOf("""
            1 < 0  0  ExecutionStarted
            2 < 0  0  TaskStateEntered  Charge
            3 < 0  0  EvaluationFailed  Charge  error=States.QueryEvaluationError
            4 < 3  2  EvaluationFailed  Charge  error=States.QueryEvaluationError
            """);

        history.AttemptsOf("Charge").Should().HaveCount(2);
        history.CallsOf("Charge").Should().BeEmpty();
    }

    [Fact]
    public void A_stopped_execution_aborts_the_state_it_stood_in()
    {
        var history = HistoryOf("""
            1 < 0  0  ExecutionStarted
            2 < 0  0  TaskStateEntered  Approve
            3 < 2  0  TaskScheduled
            4 < 0  5  ExecutionAborted  error=Stop
            """);

        history.Status.Should().Be(ExecutionStatus.Aborted);
        history.VisitsTo("Approve").Should().ContainSingle().Which.Outcome.Should().Be(StateOutcome.Aborted);
        history.AttemptsOf("Approve").Should().ContainSingle().Which.Outcome.Should().Be(StateOutcome.Aborted);
    }

    [Fact]
    public void What_a_redrive_begins_is_no_retry()
    {
        var history = HistoryOf("""
            1 < 0  0   ExecutionStarted
            2 < 0  0   TaskStateEntered  Charge
            3 < 2  0   TaskScheduled
            4 < 3  1   TaskFailed        error=Down
            5 < 4  1   ExecutionFailed   error=Down
            6 < 5  60  ExecutionRedriven
            7 < 6  60  TaskScheduled
            8 < 7  61  TaskFailed        error=Down
            9 < 8  63  TaskScheduled
            """);

        history.Status.Should().Be(ExecutionStatus.Running);
        history.VisitsTo("Charge").Should().ContainSingle().Which.Outcome.Should().Be(StateOutcome.Running);
        history.RetriesOf("Charge").Should().ContainSingle().Which.Delay.Should().Be(2.Seconds());
    }
}
