using FluentAssertions.Extensions;
using Understudy.StepFunctions.Tests.Interpreter;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.Callbacks;

public class TaskTokenTests
{
    private readonly VirtualClock _clock = new();
    private readonly TaskDoubles _doubles = new TaskDoubles().On("S", t => t.WaitsForToken().Repeatedly());

    private ExecutionOptions Options => new() { Clock = _clock, Name = "live" };

    [Fact]
    public void A_task_succeeds_at_the_instant_its_token_is_sent()
    {
        var execution = Start();

        _clock.Advance(90.Seconds());
        execution.SendTaskSuccess(TokenOf(execution), new { approved = true });

        (execution.Output!.ToString(), execution.Duration).Should().Be(("""{"approved":true}""", 90.Seconds()));
    }

    [Fact]
    public void The_history_tells_the_submission_and_then_the_answer()
    {
        var execution = Start();

        execution.SendTaskSuccess(TokenOf(execution), "1");

        execution.Lines().Should().Equal(
            "1<0 ExecutionStarted", "2<0 TaskStateEntered S", "3<2 TaskScheduled", "4<3 TaskStarted", "5<4 TaskSubmitted",
            "6<5 TaskSucceeded", "7<6 TaskStateExited S", "8<7 ExecutionSucceeded");
    }

    [Fact]
    public void A_task_fails_with_the_error_and_cause_sent()
    {
        var execution = Start();

        execution.SendTaskFailure(TokenOf(execution), "Refused", "too expensive");

        (execution.Error, execution.Cause).Should().Be(("Refused", "too expensive"));
    }

    [Fact]
    public void A_pending_task_shows_its_state_resource_input_and_since_when_it_waits()
    {
        var pending = Start().PendingTasks.Should().ContainSingle().Subject;

        pending.Should().Be(new PendingTask(
            "S", pending.TaskToken, "arn:aws:states:::sqs:sendMessage.waitForTaskToken", pending.Input, VirtualClock.DefaultStart));
        pending.Input.ToString().Should().Contain(pending.TaskToken);
    }

    [Fact]
    public void A_heartbeat_restarts_the_heartbeat_time_and_writes_no_event()
    {
        var execution = Start(""","HeartbeatSeconds":10""");

        _clock.Advance(9.Seconds());
        execution.SendTaskHeartbeat(TokenOf(execution));
        _clock.Advance(9.Seconds());

        (execution.Status, execution.History.Count).Should().Be((ExecutionStatus.Running, 5));
    }

    [Fact]
    public void A_missed_heartbeat_times_the_task_out()
    {
        var execution = Start(""","HeartbeatSeconds":10""");

        _clock.Advance(10.Seconds());

        (execution.Status, execution.Error).Should().Be((ExecutionStatus.Failed, "States.Timeout"));
    }

    [Fact]
    public void Heartbeats_count_from_the_moment_the_call_has_returned()
    {
        var execution = Start(""","HeartbeatSeconds":10""", new TaskDoubles().On("S", t => t.WaitsForToken(after: 15.Seconds())));

        _clock.Advance(24.Seconds());
        execution.Status.Should().Be(ExecutionStatus.Running);
        _clock.Advance(1.Seconds());

        execution.Error.Should().Be("States.Timeout");
    }

    [Fact]
    public void The_time_of_the_call_counts_towards_the_timeout()
    {
        var execution = Start(""","TimeoutSeconds":20""", new TaskDoubles().On("S", t => t.WaitsForToken(after: 15.Seconds())));

        _clock.Advance(20.Seconds());

        execution.Error.Should().Be("States.Timeout");
    }

    [Fact]
    public void Each_attempt_has_a_token_of_its_own()
    {
        var execution = Start(""","Retry":[{"ErrorEquals":["Again"]}]""");
        var first = TokenOf(execution);

        execution.SendTaskFailure(first, "Again");
        execution.PendingTasks.Should().BeEmpty();
        _clock.Advance(1.Seconds());

        TokenOf(execution).Should().NotBe(first);
    }

    [Fact]
    public void The_submitted_answer_is_what_the_double_says()
    {
        var execution = Start(doubles: new TaskDoubles().On("S", t => t.WaitsForToken(new { MessageId = "m-1" })));

        execution.History[4].Output!.ToString().Should().Be("""{"MessageId":"m-1"}""");
    }

    [Fact]
    public async Task A_handler_may_send_the_token_itself_from_a_timer()
    {
        var doubles = new TaskDoubles().On("S", t => t.Handles((TaskCall call) =>
        {
            call.Clock.CreateTimer(_ => call.SendTaskSuccess("late"), null, 5.Seconds(), Timeout.InfiniteTimeSpan);
            return (object)TaskOutcome.Waiting();
        }));

        var execution = await Machine("").ExecuteAsync(tasks: doubles, options: Options);

        (execution.Output!.ToString(), execution.Duration).Should().Be(("\"late\"", 5.Seconds()));
    }

    [Fact]
    public async Task A_run_that_waits_for_a_token_nobody_sends_is_deadlocked()
    {
        var run = () => Machine("").ExecuteAsync(tasks: _doubles, options: Options);

        (await run.Should().ThrowAsync<ExecutionDeadlockedException>()).WithMessage(
            """
            Execution "live" is deadlocked: nothing runs, no timer is due, and it waits for the task token of state "S" that nobody has sent.
            Write execution.SendTaskSuccess(token, output) on a live execution (StateMachine.Start), or call.SendTaskSuccess(output) in the handler;
            or give the state a TimeoutSeconds that ends the wait.
            """);
    }

    private Execution Start(string fields = "", TaskDoubles? doubles = null) => Machine(fields).Start(tasks: doubles ?? _doubles, options: Options);

    private static string TokenOf(Execution execution) => execution.PendingTasks.Single().TaskToken;

    internal static StateMachine Machine(string fields) => Asl.State($$$"""
        {"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","End":true,
         "Parameters":{"QueueUrl":"q","MessageBody":{"token.$":"$$.Task.Token"}}{{{fields}}}}
        """);
}
