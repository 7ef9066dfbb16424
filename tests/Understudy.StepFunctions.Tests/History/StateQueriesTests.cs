using FluentAssertions.Extensions;
using Understudy.Json;
using static Understudy.Tests.Histories.RecordedEvents;

namespace Understudy.StepFunctions.Tests.History;

public class StateQueriesTests
{
    private static readonly ExecutionHistory Order = HistoryOf("""
        1  < 0   0   ExecutionStarted   input={"id":42}
        2  < 0   0   TaskStateEntered   ProcessPayment  input={"id":42}
        3  < 2   0   TaskScheduled      parameters={"amount":5}
        4  < 3   0   TaskStarted
        5  < 4   1   TaskFailed         error=Gateway.Timeout  cause=slow
        6  < 5   6   TaskScheduled      parameters={"amount":5}
        7  < 6   6   TaskStarted
        8  < 7   7   TaskTimedOut       error=States.Timeout
        9  < 8   17  TaskScheduled      parameters={"amount":4}
        10 < 9   17  TaskStarted
        11 < 10  18  TaskSucceeded      output={"charged":true}
        12 < 11  18  TaskStateExited    ProcessPayment  output={"charged":true}
        13 < 12  18  ChoiceStateEntered IsLarge
        14 < 13  18  ChoiceStateExited  IsLarge
        15 < 14  18  WaitStateEntered   CoolDown
        16 < 15  78  WaitStateExited    CoolDown
        17 < 16  78  ExecutionSucceeded output={"done":1}
        """);

    [Fact]
    public void The_states_entered_are_the_state_path() =>
        Order.StatePath.Should().Equal("ProcessPayment", "IsLarge", "CoolDown");

    [Fact]
    public void A_visit_tells_what_went_in_and_out_and_when()
    {
        var visit = Order.VisitsTo("ProcessPayment").Should().ContainSingle().Subject;

        visit.Input.Should().BeEquivalentTo(JsonData.Object(("id", 42)));
        visit.Output.Should().BeEquivalentTo(JsonData.Object(("charged", true)));
        visit.EnteredTime.Should().Be(Start);
        visit.ExitedTime.Should().Be(Start.AddSeconds(18));
        visit.Duration.Should().Be(18.Seconds());
        visit.Outcome.Should().Be(StateOutcome.Succeeded);
    }

    [Fact]
    public void Attempts_tell_when_they_were_scheduled_and_how_they_ended()
    {
        var attempts = Order.AttemptsOf("ProcessPayment");

        attempts.Select(attempt => (attempt.Number, attempt.Start, attempt.End, attempt.Outcome, attempt.Error, attempt.Cause)).Should().Equal(
            (1, 0.Seconds(), 1.Seconds(), StateOutcome.Failed, "Gateway.Timeout", "slow"),
            (2, 6.Seconds(), 7.Seconds(), StateOutcome.TimedOut, "States.Timeout", null),
            (3, 17.Seconds(), 18.Seconds(), StateOutcome.Succeeded, null, null));
    }

    [Fact]
    public void Calls_tell_what_the_task_was_given_and_what_it_answered()
    {
        var last = Order.CallsOf("ProcessPayment").Should().HaveCount(3).And.Subject.Last();

        last.Input!.ToString().Should().Be("""{"amount":4}""");
        last.Result!.ToString().Should().Be("""{"charged":true}""");
        last.ScheduledEventId.Should().Be(9);
    }

    [Fact]
    public void The_delay_of_a_retry_runs_from_the_failure_to_the_next_schedule() =>
        Order.RetriesOf("ProcessPayment").Should().Equal(
            new StateRetry("ProcessPayment", 1, 5.Seconds(), 6.Seconds(), "Gateway.Timeout"),
            new StateRetry("ProcessPayment", 2, 10.Seconds(), 17.Seconds(), "States.Timeout"));

    [Fact]
    public void Transitions_lead_from_state_to_state() =>
        Order.Transitions.Should().Equal(
            new StateTransition("ProcessPayment", "IsLarge", 18.Seconds()),
            new StateTransition("IsLarge", "CoolDown", 18.Seconds()));

    [Fact]
    public void A_Choice_tells_the_states_it_led_to() => Order.ChoicesOf("IsLarge").Should().Equal("CoolDown");

    [Fact]
    public void Only_Choice_states_choose() => Order.ChoicesOf("ProcessPayment").Should().BeEmpty();

    [Fact]
    public void A_Wait_lasted_from_its_entry_to_its_exit() =>
        Order.VisitsTo("CoolDown").Should().ContainSingle().Which.Duration.Should().Be(60.Seconds());

    [Fact]
    public void A_state_that_ran_out_of_time_is_listed_although_a_retry_saved_it() =>
        Order.TimedOutVisits.Should().ContainSingle().Which.StateName.Should().Be("ProcessPayment");

    [Fact]
    public void A_state_that_was_never_entered_has_no_visits() => Order.VisitsTo("Nowhere").Should().BeEmpty();

    [Fact]
    public void The_same_state_may_be_visited_again()
    {
        var history = HistoryOf("""
            1 < 0  0  ExecutionStarted
            2 < 0  0  PassStateEntered  Loop
            3 < 2  0  PassStateExited   Loop
            4 < 3  1  PassStateEntered  Loop
            """);

        history.VisitsTo("Loop").Select(visit => (visit.Start, visit.Outcome, visit.NextState)).Should().Equal(
            (0.Seconds(), StateOutcome.Succeeded, "Loop"),
            (1.Seconds(), StateOutcome.Running, null));
    }
}
