using FluentAssertions.Extensions;
using Understudy.StepFunctions.Tests.Interpreter;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.Activities;

public class ActivityTests
{
    private const string Approve = "arn:aws:states:us-east-1:123456789012:activity:approve";

    private readonly VirtualClock _clock = new();
    private readonly TaskDoubles _doubles = new TaskDoubles().OnResource(Approve, t => t.WaitsForWorker());

    private ExecutionOptions Options => new() { Clock = _clock, Name = "live" };

    [Fact]
    public void A_task_stays_scheduled_until_a_worker_takes_it()
    {
        var execution = Start();

        _clock.Advance(1.Hours());

        execution.Lines()[^1].Should().Be("3<2 ActivityScheduled");
        execution.PendingTasks.Should().BeEmpty();
    }

    [Fact]
    public void The_worker_gets_token_and_input_and_the_history_its_name()
    {
        var execution = Start();

        var task = execution.GetActivityTask("approve", "worker-1")!;

        task.Should().Be(new ActivityTask(task.TaskToken, execution.Input, "S", Approve, execution.Arn, VirtualClock.DefaultStart));
        execution.History[^1].Should().BeEquivalentTo(new { Type = HistoryEventType.ActivityStarted, WorkerName = "worker-1" });
        execution.PendingTasks.Single().TaskToken.Should().Be(task.TaskToken);
    }

    [Fact]
    public void A_worker_may_ask_by_ARN_and_without_a_name()
    {
        var execution = Start();

        execution.GetActivityTask(Approve).Should().NotBeNull();

        execution.History[^1].WorkerName.Should().BeNull();
    }

    [Theory]
    [InlineData("refuse")]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:refuse")]
    public void No_task_waits_for_another_activity(string activity)
    {
        Start().GetActivityTask(activity).Should().BeNull();
    }

    [Fact]
    public void A_task_is_taken_once()
    {
        var execution = Start();
        execution.GetActivityTask("approve");

        execution.GetActivityTask("approve").Should().BeNull();
    }

    [Fact]
    public void The_worker_answers_with_the_token()
    {
        var execution = Start();
        var task = execution.GetActivityTask("approve")!;

        _clock.Advance(90.Seconds());
        execution.SendTaskSuccess(task.TaskToken, new { approved = true });

        (execution.Output!.ToString(), execution.Duration).Should().Be(("""{"approved":true}""", 90.Seconds()));
        execution.Lines().Should().Equal(
            "1<0 ExecutionStarted", "2<0 TaskStateEntered S", "3<2 ActivityScheduled", "4<3 ActivityStarted", "5<4 ActivitySucceeded",
            "6<5 TaskStateExited S", "7<6 ExecutionSucceeded");
    }

    [Fact]
    public void The_worker_may_fail_the_task_and_the_retry_waits_for_a_worker_again()
    {
        var execution = Start(""","Retry":[{"ErrorEquals":["Again"]}]""");

        execution.SendTaskFailure(execution.GetActivityTask("approve")!.TaskToken, "Again", "busy");
        _clock.Advance(1.Seconds());

        execution.Lines()[^2..].Should().Equal("5<4 ActivityFailed", "6<5 ActivityScheduled");
        execution.GetActivityTask("approve").Should().NotBeNull();
    }

    [Fact]
    public void The_task_that_has_waited_longest_is_given_first()
    {
        var execution = Asl.Machine($$$$"""
            {"StartAt":"M","States":{"M":{"Type":"Map","End":true,"ItemProcessor":{"StartAt":"S","States":{
              "S":{"Type":"Task","Resource":"{{{{Approve}}}}","End":true} } } } } }
            """).Start("[\"a\",\"b\",\"c\"]", _doubles, Options);

        string?[] inputs = [.. Enumerable.Range(0, 4).Select(_ => execution.GetActivityTask("approve")?.Input.AsString())];

        inputs.Should().Equal("a", "b", "c", null);
    }

    [Fact]
    public void The_timeout_counts_from_the_start_and_not_from_the_scheduling()
    {
        var execution = Start(""","TimeoutSeconds":60""");
        _clock.Advance(10.Minutes());
        execution.GetActivityTask("approve");

        _clock.Advance(59.Seconds());
        execution.Status.Should().Be(ExecutionStatus.Running);
        _clock.Advance(1.Seconds());

        execution.Error.Should().Be("States.Timeout");
        execution.Lines()[^2].Should().Be("5<4 ActivityTimedOut");
    }

    [Fact]
    public void Heartbeats_count_from_the_start_and_each_starts_the_time_anew()
    {
        var execution = Start(""","HeartbeatSeconds":10""");
        _clock.Advance(1.Hours());
        var task = execution.GetActivityTask("approve")!;

        _clock.Advance(9.Seconds());
        execution.SendTaskHeartbeat(task.TaskToken);
        _clock.Advance(9.Seconds());
        execution.Status.Should().Be(ExecutionStatus.Running);
        _clock.Advance(1.Seconds());

        execution.Error.Should().Be("States.Timeout");
    }

    [Fact]
    public void A_token_is_refused_once_the_task_has_timed_out()
    {
        var execution = Start(""","TimeoutSeconds":60""");
        var task = execution.GetActivityTask("approve")!;
        _clock.Advance(60.Seconds());

        var send = () => execution.SendTaskSuccess(task.TaskToken, "1");

        send.Should().Throw<TaskTokenException>().Which.Code.Should().Be("TaskTimedOut");
    }

    [Fact]
    public void A_task_of_a_stopped_execution_is_given_to_nobody()
    {
        var execution = Start();
        execution.Stop();

        execution.GetActivityTask("approve").Should().BeNull();
    }

    [Fact]
    public async Task A_double_still_answers_for_the_worker()
    {
        var execution = await Machine("").ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Returns(1)), options: Options);

        execution.Lines()[2..5].Should().Equal("3<2 ActivityScheduled", "4<3 ActivityStarted", "5<4 ActivitySucceeded");
    }

    [Fact]
    public async Task A_run_that_waits_for_a_worker_is_deadlocked()
    {
        var run = () => Machine("").ExecuteAsync(tasks: _doubles, options: Options);

        (await run.Should().ThrowAsync<ExecutionDeadlockedException>()).WithMessage(
            """
            Execution "live" is deadlocked: nothing runs, no timer is due, and it waits for a worker that takes the activity of state "S".
            Write execution.GetActivityTask(activity) on a live execution (StateMachine.Start) and send its token; a task that no worker takes
            has no timeout, for TimeoutSeconds counts from ActivityStarted. Or let the double answer for the worker.
            """);
    }

    [Fact]
    public async Task A_state_that_calls_no_activity_cannot_wait_for_a_worker()
    {
        var run = () => Asl.Task().ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.WaitsForWorker()), options: Options);

        (await run.Should().ThrowAsync<NoActivityException>()).WithMessage(
            """
            The double of state "S" waits for a worker, but the resource arn:aws:lambda:us-east-1:123456789012:function:F is no activity.
            Return a result instead, or let the state call an activity: arn:aws:states:…:activity:NAME.
            """);
    }

    [Fact]
    public async Task A_handler_that_has_begun_an_activity_cannot_leave_it_to_a_worker()
    {
        var doubles = new TaskDoubles().On("S", t => t.Handles(async (TaskCall call) =>
        {
            await Task.Delay(1.Seconds(), call.Clock);
            return (object?)TaskOutcome.WaitingForWorker();
        }));

        var run = () => Machine("").ExecuteAsync(tasks: doubles, options: Options);

        (await run.Should().ThrowAsync<NoActivityException>()).WithMessage(
            """
            The double of state "S" waits for a worker, but its task has been started already.
            A handler that leaves an activity to a worker returns TaskOutcome.WaitingForWorker() at once.
            """);
    }

    [Fact]
    public void A_worker_name_over_80_characters_is_refused()
    {
        var poll = () => Start().GetActivityTask("approve", new string('w', 81));

        poll.Should().Throw<TaskTokenException>().WithMessage(
            "GetActivityTask is refused with ValidationException: workerName has 81 characters; AWS takes 1 to 80.\nGive the worker another name, or none.");
    }

    private Execution Start(string fields = "") => Machine(fields).Start("""{"orderId":42}""", _doubles, Options);

    private static StateMachine Machine(string fields) =>
        Asl.State($$$"""{"Type":"Task","Resource":"{{{Approve}}}","End":true{{{fields}}}}""");
}
