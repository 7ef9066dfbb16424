using FluentAssertions.Extensions;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.Interpreter;

/// <summary>Jobs (<c>.sync</c>) that doubles run on virtual time.</summary>
public class JobTests
{
    private readonly VirtualClock _clock = new();

    [Fact]
    public async Task A_job_is_submitted_at_once_and_ends_when_its_time_is_over()
    {
        var doubles = new TaskDoubles().On("S", t => t.Returns(new { JobRunState = "SUCCEEDED" }, after: 10.Minutes()));

        var execution = await Machine().ExecuteAsync(tasks: doubles);

        execution.History.Skip(2).Take(4).Select(e => (e.Type, (e.Timestamp - execution.StartTime).TotalMinutes)).Should().Equal(
            (HistoryEventType.TaskScheduled, 0), (HistoryEventType.TaskStarted, 0), (HistoryEventType.TaskSubmitted, 0), (HistoryEventType.TaskSucceeded, 10));
        execution.Output!["JobRunState"].AsString().Should().Be("SUCCEEDED");
    }

    [Fact]
    public async Task A_job_that_fails_is_submitted_too()
    {
        var doubles = new TaskDoubles().On("S", t => t.Throws("States.TaskFailed", "out of memory", after: 10.Minutes()));

        var execution = await Machine().ExecuteAsync(tasks: doubles);

        execution.Lines()[4..6].Should().Equal("5<4 TaskSubmitted", "6<5 TaskFailed");
        (execution.Error, execution.Duration).Should().Be(("States.TaskFailed", 10.Minutes()));
    }

    [Fact]
    public async Task A_job_that_takes_too_long_times_out_and_is_cancelled()
    {
        var cancelled = new List<TimeSpan>();
        var doubles = new TaskDoubles().On("S", t => t.Handles((TaskCall call) => (object)Job(call, cancelled)));

        var execution = await Machine(""","TimeoutSeconds":60""").ExecuteAsync(tasks: doubles, options: new ExecutionOptions { Clock = _clock });

        execution.Lines()[4..6].Should().Equal("5<4 TaskSubmitted", "6<5 TaskTimedOut");
        cancelled.Should().Equal(60.Seconds());
    }

    [Fact]
    public void A_job_is_cancelled_when_the_execution_is_stopped()
    {
        var cancelled = new List<TimeSpan>();
        var doubles = new TaskDoubles().On("S", t => t.Handles((TaskCall call) => (object)Job(call, cancelled)));
        var execution = Machine().Start(tasks: doubles, options: new ExecutionOptions { Clock = _clock });

        _clock.Advance(30.Seconds());
        execution.Stop();

        cancelled.Should().Equal(30.Seconds());
        execution.Lines()[^2..].Should().Equal("5<4 TaskSubmitted", "6<0 ExecutionAborted");
    }

    [Fact]
    public async Task A_job_is_cancelled_when_another_branch_fails()
    {
        var cancelled = new List<TimeSpan>();
        var machine = Asl.Machine($$$$"""
            {"StartAt":"P","States":{"P":{"Type":"Parallel","End":true,"Branches":[
              {"StartAt":"S","States":{"S":{"Type":"Task","Resource":"arn:aws:states:::glue:startJobRun.sync","End":true} } },
              {"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":5,"Next":"F"},"F":{"Type":"Fail"} } }] } } }
            """);

        await machine.ExecuteAsync(
            tasks: new TaskDoubles().On("S", t => t.Handles((TaskCall call) => (object)Job(call, cancelled))), options: new ExecutionOptions { Clock = _clock });

        cancelled.Should().Equal(5.Seconds());
    }

    private static TaskOutcome Job(TaskCall call, List<TimeSpan> cancelled)
    {
        call.CancellationToken.Register(() => cancelled.Add(call.Clock.GetUtcNow() - VirtualClock.DefaultStart));
        return TaskOutcome.Succeeded(Asl.Json("{}")).After(1.Hours());
    }

    private static StateMachine Machine(string fields = "") => Asl.State(
        $$$$"""{"Type":"Task","Resource":"arn:aws:states:::glue:startJobRun.sync","Parameters":{"JobName":"j"},"End":true{{{{fields}}}}}""");
}
