using FluentAssertions.Extensions;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class LiveTests
{
    private readonly VirtualClock _clock = new();

    private ExecutionOptions Options => new() { Clock = _clock, Name = "live" };

    [Fact]
    public void A_live_execution_moves_only_when_the_clock_does()
    {
        var execution = Asl.State("""{"Type":"Wait","Seconds":60,"End":true}""").Start(options: Options);

        execution.CurrentStates.Should().Equal("S");
        _clock.Advance(59.Seconds());
        execution.Status.Should().Be(ExecutionStatus.Running);
        _clock.Advance(1.Seconds());
        execution.Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Fact]
    public void A_test_can_stand_inside_a_retry_delay()
    {
        var machine = Asl.Task(""" "Retry":[{"ErrorEquals":["E"],"IntervalSeconds":5}] """);
        var execution = machine.Start(tasks: new TaskDoubles().On("S", t => t.Throws("E").Once().ThenReturns(1)), options: Options);

        _clock.Advance(4.Seconds());

        execution.CurrentStates.Should().Equal("S");
        execution.History[^1].Type.Should().Be(HistoryEventType.LambdaFunctionFailed);
    }

    [Fact]
    public void Stopping_aborts_the_execution()
    {
        var execution = Asl.State("""{"Type":"Wait","Seconds":60,"End":true}""").Start(options: Options);
        _clock.Advance(10.Seconds());

        execution.Stop("Operator", "enough");
        _clock.Advance(1.Hours());

        (execution.Status, execution.Error, execution.Cause, execution.Duration).Should().Be((ExecutionStatus.Aborted, "Operator", "enough", 10.Seconds()));
        execution.Lines()[^1].Should().Be("3<0 ExecutionAborted");
    }

    [Fact]
    public void Several_executions_share_one_clock()
    {
        var first = Asl.State("""{"Type":"Wait","Seconds":10,"End":true}""").Start(options: Options);
        var second = Asl.State("""{"Type":"Wait","Seconds":20,"End":true}""").Start(options: Options);

        _clock.Advance(15.Seconds());

        (first.Status, second.Status).Should().Be((ExecutionStatus.Succeeded, ExecutionStatus.Running));
    }

    [Fact]
    public async Task A_live_execution_can_be_run_to_its_end()
    {
        var execution = Asl.State("""{"Type":"Wait","Seconds":60,"End":true}""").Start(options: Options);

        await execution.RunToEndAsync();

        execution.Duration.Should().Be(60.Seconds());
    }

    [Fact]
    public async Task A_run_that_can_never_end_says_what_it_waits_for()
    {
        var run = () => Asl.Task().ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.NeverAnswers()), options: Options);

        (await run.Should().ThrowAsync<ExecutionDeadlockedException>()).WithMessage(
            """
            Execution "live" is deadlocked: nothing runs, no timer is due, and it waits for the answer of the Task state "S".
            Let the double answer, or give the state a TimeoutSeconds that ends the wait.
            """);
    }

    [Fact]
    public void A_live_execution_that_is_never_answered_times_out_after_a_year()
    {
        var execution = Asl.Task().Start(tasks: new TaskDoubles().On("S", t => t.NeverAnswers()), options: Options);

        _clock.Advance(366.Days());

        (execution.Status, execution.Duration).Should().Be((ExecutionStatus.TimedOut, 365.Days()));
    }

    [Fact]
    public async Task An_uncovered_Task_ends_the_run_whatever_it_would_catch()
    {
        var machine = Asl.Machine($$$$"""
            {"StartAt":"S","States":{
              "S":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","End":true,"Catch":[{"ErrorEquals":["States.ALL"],"Next":"Caught"}]},
              "Caught":{"Type":"Pass","End":true}}}
            """);

        await machine.Invoking(m => m.ExecuteAsync()).Should().ThrowAsync<MissingTaskDoubleException>();
    }

    [Fact]
    public async Task A_run_can_be_given_up()
    {
        using var gaveUp = new CancellationTokenSource();
        await gaveUp.CancelAsync();

        var run = () => Asl.State("""{"Type":"Wait","Seconds":60,"End":true}""").ExecuteAsync(cancellationToken: gaveUp.Token);

        await run.Should().ThrowAsync<OperationCanceledException>();
    }
}
