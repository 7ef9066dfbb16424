using FluentAssertions.Extensions;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class TimeoutTests
{
    [Fact]
    public async Task A_task_that_takes_too_long_times_out_without_a_cause()
    {
        var execution = await Asl.Task(""" "TimeoutSeconds":5 """).ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.NeverAnswers()));

        (execution.Error, execution.Cause, execution.Duration).Should().Be(("States.Timeout", null, 5.Seconds()));
        execution.Lines()[3..].Should().Equal("4<3 LambdaFunctionStarted", "5<4 LambdaFunctionTimedOut", "6<5 ExecutionFailed");
    }

    [Fact]
    public async Task An_answer_at_the_very_instant_of_the_timeout_still_counts()
    {
        var execution = await Asl.Task(""" "TimeoutSeconds":5 """).ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Returns(1, after: 5.Seconds())));

        execution.Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Fact]
    public async Task The_timeout_counts_for_each_attempt()
    {
        var machine = Asl.Task(""" "TimeoutSeconds":5,"Retry":[{"ErrorEquals":["States.Timeout"],"IntervalSeconds":1,"MaxAttempts":1}] """);

        var execution = await machine.ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.NeverAnswers().ThenReturns(1, after: 4.Seconds())));

        execution.Status.Should().Be(ExecutionStatus.Succeeded);
        execution.Duration.Should().Be(10.Seconds());
    }

    [Fact]
    public async Task A_path_may_give_the_timeout()
    {
        var machine = Asl.Task(""" "TimeoutSecondsPath":"$.limit" """);

        var execution = await machine.ExecuteAsync(new { limit = 7 }, new TaskDoubles().On("S", t => t.NeverAnswers()));

        execution.Duration.Should().Be(7.Seconds());
        execution.History.Single(e => e.Type == HistoryEventType.LambdaFunctionScheduled).TimeoutInSeconds.Should().Be(7);
    }

    [Fact]
    public async Task A_missed_heartbeat_times_the_task_out_before_its_timeout()
    {
        var machine = Asl.Task(""" "TimeoutSeconds":600,"HeartbeatSeconds":60 """);

        var execution = await machine.ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.NeverAnswers()));

        (execution.Error, execution.Duration).Should().Be(("States.Timeout", 60.Seconds()));
    }

    [Fact]
    public async Task Heartbeats_in_time_keep_the_task_alive()
    {
        var machine = Asl.Task(""" "HeartbeatSeconds":60 """);
        var tasks = new OneAnswer(TaskOutcome.Succeeded(1).After(10.Minutes()).WithHeartbeats(30.Seconds()));

        var execution = await machine.ExecuteAsync(tasks: tasks);

        (execution.Status, execution.Duration).Should().Be((ExecutionStatus.Succeeded, 10.Minutes()));
    }

    [Fact]
    public async Task Heartbeats_that_come_too_seldom_do_not()
    {
        var machine = Asl.Task(""" "HeartbeatSeconds":60 """);
        var tasks = new OneAnswer(TaskOutcome.Succeeded(1).After(10.Minutes()).WithHeartbeats(61.Seconds()));

        var execution = await machine.ExecuteAsync(tasks: tasks);

        (execution.Error, execution.Duration).Should().Be(("States.Timeout", 60.Seconds()));
    }

    [Fact]
    public async Task The_machines_own_timeout_ends_the_execution_as_timed_out()
    {
        var machine = Asl.Machine("""{"TimeoutSeconds":30,"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":60,"End":true}}}""");

        var execution = await machine.ExecuteAsync();

        (execution.Status, execution.Duration).Should().Be((ExecutionStatus.TimedOut, 30.Seconds()));
        execution.Lines()[^1].Should().EndWith("ExecutionTimedOut");
    }

    private sealed class OneAnswer(TaskOutcome outcome) : ITaskHandler
    {
        public ValueTask<TaskOutcome> HandleAsync(TaskCall call) => new(outcome);
    }
}
