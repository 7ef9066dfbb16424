using FluentAssertions.Extensions;
using Understudy.Json;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class HandlerTests
{
    [Fact]
    public async Task A_handler_may_wait_on_the_clock()
    {
        var doubles = new TaskDoubles().On("S", t => t.Handles(async (TaskCall call) =>
        {
            await Task.Delay(90.Minutes(), call.Clock);
            return (object?)"done";
        }));

        var execution = await Asl.Task().ExecuteAsync(tasks: doubles);

        (execution.Output, execution.Duration).Should().Be(((JsonData)"done", 90.Minutes()));
    }

    [Fact]
    public async Task A_handler_that_waits_too_long_is_cancelled_and_its_late_answer_dropped()
    {
        var cancelled = false;
        var doubles = new TaskDoubles().On("S", t => t.Handles(async (TaskCall call) =>
        {
            using var registration = call.CancellationToken.Register(() => cancelled = true);
            await Task.Delay(1.Hours(), call.Clock);
            return (object?)"late";
        }));

        var execution = await Asl.Task(""" "TimeoutSeconds":5 """).ExecuteAsync(tasks: doubles);

        (execution.Error, execution.Duration, cancelled).Should().Be(("States.Timeout", 5.Seconds(), true));
    }

    [Fact]
    public async Task A_handler_that_does_real_work_beside_a_timer_holds_the_clock_once_it_says_so()
    {
        var work = new TaskCompletionSource<object?>();
        var doubles = new TaskDoubles().On("S", t => t.Handles(async (TaskCall call) =>
        {
            using var limit = new CancellationTokenSource(1.Seconds(), call.Clock);
            return await work.Task.WaitAsync(limit.Token);
        }).RunsInRealTime());

        var run = Asl.Task().ExecuteAsync(tasks: doubles);
        work.SetResult("done");

        (await run).Duration.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_heartbeat_from_the_handler_restarts_the_heartbeat_clock()
    {
        var doubles = new TaskDoubles().On("S", t => t.Handles(async (TaskCall call) =>
        {
            await Task.Delay(50.Seconds(), call.Clock);
            call.SendHeartbeat();
            await Task.Delay(50.Seconds(), call.Clock);
            return (object?)1;
        }));

        var execution = await Asl.Task(""" "HeartbeatSeconds":60 """).ExecuteAsync(tasks: doubles);

        (execution.Status, execution.Duration).Should().Be((ExecutionStatus.Succeeded, 100.Seconds()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_exception_that_leaves_the_handler_surfaces_as_it_was_thrown(bool async)
    {
        var machine = Asl.Task(""" "Retry":[{"ErrorEquals":["States.ALL"]}] """);

        var run = () => machine.ExecuteAsync(tasks: new Faulty(async));

        (await run.Should().ThrowAsync<JsonDataException>()).WithMessage("Expected a string, but the value is the number 1.");
    }

    [Fact]
    public async Task A_handler_that_gives_no_outcome_is_told_what_to_return()
    {
        var run = () => Asl.Task().ExecuteAsync(tasks: new Silent());

        (await run.Should().ThrowAsync<NoTaskOutcomeException>()).WithMessage(
            """
            The task handler gave no outcome for the Task state "S".
            Return TaskOutcome.Succeeded(result), TaskOutcome.Failed(error, cause) or TaskOutcome.Never(), not null.
            """);
    }

    [Fact]
    public async Task A_delay_beyond_the_calendar_ends_with_the_year_of_the_quota()
    {
        var execution = await Asl.Task().ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Returns(1, after: TimeSpan.MaxValue)));

        (execution.Status, execution.Duration).Should().Be((ExecutionStatus.TimedOut, 365.Days()));
    }

    private sealed class Silent : ITaskHandler
    {
        public ValueTask<TaskOutcome> HandleAsync(TaskCall call) => default;
    }

    private sealed class Faulty(bool async) : ITaskHandler
    {
        public async ValueTask<TaskOutcome> HandleAsync(TaskCall call)
        {
            if (async)
            {
                await Task.Delay(1.Seconds(), call.Clock);
            }

            return TaskOutcome.Succeeded(JsonData.Of(1).AsString());
        }
    }
}
