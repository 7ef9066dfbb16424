using FluentAssertions.Extensions;
using Understudy.StepFunctions.Tests.Interpreter;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.Redrives;

public class RedriveTests
{
    private readonly VirtualClock _clock = new();

    private ExecutionOptions Options => new() { Clock = _clock, Name = "r-1" };

    [Fact]
    public void The_history_goes_on_at_the_state_that_failed()
    {
        var execution = Two.Start(tasks: new TaskDoubles().On("A", t => t.Returns(1)).On("B", t => t.Throws("Down").Once().ThenReturns(2)), options: Options);
        _clock.Advance(1.Hours());

        execution.Redrive();

        execution.Lines()[5..].Should().Equal(
            "6<5 TaskStateExited A", "7<6 TaskStateEntered B", "8<7 LambdaFunctionScheduled", "9<8 LambdaFunctionStarted", "10<9 LambdaFunctionFailed",
            "11<10 ExecutionFailed", "12<11 ExecutionRedriven", "13<12 LambdaFunctionScheduled", "14<13 LambdaFunctionStarted",
            "15<14 LambdaFunctionSucceeded", "16<15 TaskStateExited B", "17<16 ExecutionSucceeded");
        (execution.Status, execution.Error, execution.Output!.ToString()).Should().Be((ExecutionStatus.Succeeded, null, "2"));
        execution.History[11].RedriveCount.Should().Be(1);
    }

    [Fact]
    public void States_that_succeeded_are_not_called_again()
    {
        var calls = 0;
        var doubles = new TaskDoubles().On("A", t => t.Returns(_ => ++calls)).On("B", t => t.Throws("Down").Once().ThenReturns(input => input));
        var execution = Two.Start(tasks: doubles, options: Options);

        execution.Redrive();

        (calls, execution.Output!.ToString()).Should().Be((1, "1"));
    }

    [Fact]
    public void Other_doubles_may_answer_from_then_on()
    {
        var execution = Two.Start(tasks: new TaskDoubles().On("A", t => t.Returns(1)).On("B", t => t.Throws("Down")), options: Options);

        execution.Redrive(new TaskDoubles().On("B", t => t.Returns("up again")));

        execution.Output!.ToString().Should().Be("\"up again\"");
    }

    [Fact]
    public void The_context_tells_count_and_time_of_the_redrive()
    {
        var machine = Asl.Task(""" "Parameters":{"count.$":"$$.Execution.RedriveCount","execution.$":"$$.Execution"} """);
        var inputs = new List<Understudy.Json.JsonData>();
        var doubles = new TaskDoubles().On("S", t => t.Handles((TaskCall call) =>
        {
            inputs.Add(call.Input);
            return (object)TaskOutcome.Failed("Down");
        }));
        var execution = machine.Start(tasks: doubles, options: Options);
        _clock.Advance(90.Seconds());

        execution.Redrive();

        inputs[0]["execution"].TryGet("RedriveTime", out _).Should().BeFalse();
        (inputs[1]["count"].ToString(), inputs[1]["execution"]["RedriveTime"].AsString()).Should().Be(("1", "2025-01-01T00:01:30.000Z"));
        (execution.RedriveCount, execution.RedriveTime).Should().Be((1, VirtualClock.DefaultStart + 90.Seconds()));
    }

    [Fact]
    public void Retriers_count_anew()
    {
        var machine = Asl.Task(""" "Retry":[{"ErrorEquals":["Down"],"MaxAttempts":1}] """);
        var execution = machine.Start(tasks: new TaskDoubles().On("S", t => t.Throws("Down")), options: Options);
        _clock.Advance(10.Seconds());

        execution.Redrive();
        _clock.Advance(10.Seconds());

        execution.Starts().Should().Equal(0, 1, 10, 11);
        execution.History.RetriesOf("S").Should().HaveCount(2);
    }

    [Fact]
    public void The_timeout_of_the_machine_counts_anew()
    {
        var machine = Asl.Machine("""{"StartAt":"S","TimeoutSeconds":60,"States":{"S":{"Type":"Wait","Seconds":45,"Next":"T"},"T":{"Type":"Wait","Seconds":45,"End":true}}}""");
        var execution = machine.Start(options: Options);
        _clock.Advance(60.Seconds());

        execution.Redrive();
        execution.CurrentStates.Should().Equal("T");
        _clock.Advance(45.Seconds());

        (execution.Status, execution.Duration).Should().Be((ExecutionStatus.Succeeded, 105.Seconds()));
        execution.History.StatePath.Should().Equal("S", "T");
    }

    [Fact]
    public void Only_the_branches_run_again_that_did_not_succeed()
    {
        var calls = new List<string>();
        object? Answer(TaskCall call)
        {
            calls.Add(call.StateName);
            return call.StateName == "Bad" && calls.Count(name => name == "Bad") == 1 ? TaskOutcome.Failed("Down") : call.StateName;
        }

        var execution = Branches("Good", "Bad", "Slow").Start(
            tasks: new TaskDoubles()
                .On("Good", t => t.Handles(Answer)).On("Bad", t => t.Handles(Answer, after: 5.Seconds())).On("Slow", t => t.Handles(Answer, after: 10.Seconds())),
            options: Options);
        _clock.Advance(5.Seconds());

        execution.Redrive();
        _clock.Advance(10.Seconds());

        calls.Should().Equal("Good", "Bad", "Slow", "Bad", "Slow");
        execution.Output!.ToString().Should().Be("""["Good","Bad","Slow"]""");
    }

    [Fact]
    public void The_history_of_a_redriven_Parallel_reads_as_one_visit()
    {
        var execution = Branches("Good", "Bad").Start(
            tasks: new TaskDoubles().On("Good", t => t.Returns(1)).On("Bad", t => t.Throws("Down").Once().ThenReturns(2)), options: Options);
        _clock.Advance(60.Seconds());

        execution.Redrive();

        execution.History.ToTrace().Should().Be("""
            +0 s    P           #1  succeeded
            +0 s      branch 0      succeeded
            +0 s        Good    #1  succeeded
            +0 s      branch 1      succeeded
            +0 s        Bad     #1  failed     Down
            +1 min      Bad     #2  succeeded
            +1 min  execution       SUCCEEDED
            """);
    }

    [Fact]
    public void Only_the_iterations_run_again_that_did_not_succeed()
    {
        var calls = new List<string>();
        var machine = Map(""","MaxConcurrency":2""");
        var doubles = new TaskDoubles().On("S", t => t.Handles((TaskCall call) =>
        {
            calls.Add(call.Input.ToString());
            return call.Input == Asl.Json("2") && calls.Count(item => item == "2") == 1 ? TaskOutcome.Failed("Down") : (object)call.Input;
        }));
        var execution = machine.Start("[1,2,3,4]", doubles, Options);

        execution.Redrive();

        calls.Should().Equal("1", "2", "2", "3", "4");
        execution.Output!.ToString().Should().Be("[1,2,3,4]");
    }

    [Fact]
    public void The_history_of_a_redriven_Map_reads_as_one_run()
    {
        var doubles = new TaskDoubles().On("S", t => t.WhenItem(1, two => two.Throws("Down").Once().ThenReturns(2)).Returns(input => input));
        var execution = Map("").Start("[1,2,3]", doubles, Options);
        _clock.Advance(60.Seconds());

        execution.Redrive();

        execution.History.MapRunsOf("M").Should().ContainSingle().Which.Iterations.Select(iteration => iteration.Outcome).Should()
            .Equal(StateOutcome.Succeeded, StateOutcome.Succeeded, StateOutcome.Succeeded);
        execution.History.AttemptsOf("M").Should().ContainSingle().Which.Outcome.Should().Be(StateOutcome.Succeeded);
    }

    [Fact]
    public void A_payload_over_the_quota_runs_all_iterations_again()
    {
        var calls = 0;
        var doubles = new TaskDoubles().On("S", t => t.Returns(_ => ++calls == 2 ? new string('x', 300_000) : "y"));
        var execution = Map(""","MaxConcurrency":1""").Start("[1,2]", doubles, Options);
        execution.Error.Should().Be("States.DataLimitExceeded");

        execution.Redrive();

        (calls, execution.Output!.ToString()).Should().Be((4, """["y","y"]"""));
    }

    [Fact]
    public void A_Map_inside_a_branch_is_taken_up_where_it_stood()
    {
        var seen = new List<string>();
        var machine = Asl.Machine($$$$"""
            {"StartAt":"P","States":{"P":{"Type":"Parallel","End":true,"Branches":[{"StartAt":"M","States":{"M":{"Type":"Map","End":true,
              "ItemProcessor":{"StartAt":"S","States":{"S":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","End":true} } } } } } ] } } }
            """);
        var doubles = new TaskDoubles().On("S", t => t.Handles((TaskCall call) =>
        {
            seen.Add(call.Input.ToString());
            return seen.Count == 3 ? TaskOutcome.Failed("Down") : (object)call.Input;
        }));
        var execution = machine.Start("[1,2,3]", doubles, Options);

        execution.Redrive();

        seen.Should().Equal("1", "2", "3", "3");
        execution.Output!.ToString().Should().Be("[[1,2,3]]");
    }

    [Fact]
    public void Variables_are_still_there()
    {
        var machine = Asl.Machine($$$$"""
            {"StartAt":"A","States":{
              "A":{"Type":"Pass","Assign":{"x":7},"Next":"B"},
              "B":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","Parameters":{"x.$":"$x"},"End":true} } }
            """);
        var execution = machine.Start(tasks: new TaskDoubles().On("B", t => t.Throws("Down").Once().ThenReturns(input => input)), options: Options);

        execution.Redrive();

        execution.Output!.ToString().Should().Be("""{"x":7}""");
    }

    [Fact]
    public void A_stopped_execution_waits_anew()
    {
        var execution = Asl.State("""{"Type":"Wait","Seconds":60,"End":true}""").Start(options: Options);
        _clock.Advance(30.Seconds());
        execution.Stop("Operator", "enough");

        execution.Redrive();
        _clock.Advance(60.Seconds());

        (execution.Status, execution.Duration).Should().Be((ExecutionStatus.Succeeded, 90.Seconds()));
        execution.Lines().Should().Equal(
            "1<0 ExecutionStarted", "2<0 WaitStateEntered S", "3<0 ExecutionAborted", "4<3 ExecutionRedriven", "5<4 WaitStateExited S", "6<5 ExecutionSucceeded");
    }

    [Fact]
    public void A_Fail_is_entered_again_and_fails_again()
    {
        var execution = Asl.State("""{"Type":"Fail","Error":"E"}""").Start(options: Options);

        execution.Redrive();
        execution.Redrive();

        execution.Lines()[^3..].Should().Equal("7<6 ExecutionRedriven", "8<7 FailStateEntered S", "9<8 ExecutionFailed");
        (execution.Status, execution.RedriveCount).Should().Be((ExecutionStatus.Failed, 2));
    }

    [Fact]
    public async Task An_execution_run_to_its_end_can_be_redriven_to_its_end()
    {
        var execution = await Two.ExecuteAsync(tasks: new TaskDoubles().On("A", t => t.Throws("Down")));

        execution.Redrive(new TaskDoubles().On("A", t => t.Returns(1, after: 5.Seconds())).On("B", t => t.Returns(2)));
        await execution.RunToEndAsync();

        (execution.Status, execution.Duration).Should().Be((ExecutionStatus.Succeeded, 5.Seconds()));
    }

    [Fact]
    public async Task Handlers_may_really_wait()
    {
        var execution = await Two.ExecuteAsync(tasks: new TaskDoubles().On("A", t => t.Throws("Down")));

        await execution.RedriveAsync(new TaskDoubles().OnFunction("F", t => t.Handles(async _ =>
        {
            await Task.Yield();
            return (object?)3;
        })));

        execution.Output!.ToString().Should().Be("3");
    }

    [Theory]
    [InlineData(13, null)]
    [InlineData(15, "has ended 15 days ago.\nRedrive it within 14 days of its end.")]
    public void The_window_is_14_days_from_the_end(int days, string? refusal)
    {
        var execution = Asl.State("""{"Type":"Fail"}""").Start(options: Options);
        _clock.Advance(days.Days());

        Refusal(execution).Should().Be(refusal);
    }

    [Fact]
    public void A_running_execution_cannot_be_redriven()
    {
        Refusal(Asl.State("""{"Type":"Wait","Seconds":60,"End":true}""").Start(options: Options)).Should().Be(
            "is RUNNING and cannot be redriven.\nRedrive an execution that has failed, timed out or been aborted.");
    }

    [Fact]
    public void An_execution_that_has_succeeded_cannot_be_redriven()
    {
        Refusal(Asl.State("""{"Type":"Succeed"}""").Start(options: Options)).Should().Be(
            "is SUCCEEDED and cannot be redriven.\nRedrive an execution that has failed, timed out or been aborted.");
    }

    [Fact]
    public void An_Express_execution_cannot_be_redriven()
    {
        var execution = Asl.State("""{"Type":"Fail"}""", StateMachineType.Express).Start(options: Options);

        var redrive = () => execution.Redrive();

        redrive.Should().Throw<ExecutionRefusedException>().WithMessage(
            "*is an Express execution.\nRedrive Standard executions; start an Express one anew.").Which.Code.Should().Be("ExecutionNotRedrivable");
    }

    [Fact]
    public void A_full_history_cannot_be_redriven()
    {
        var execution = Asl.State("""{"Type":"Fail"}""").Start(options: Options with { Limits = new ExecutionLimits { HistoryEvents = 4 } });

        Refusal(execution).Should().Be("has 3 history events.\nStart a new execution, or lift the limit: ExecutionLimits.HistoryEvents.");
    }

    private static string? Refusal(Execution execution)
    {
        try
        {
            execution.Redrive();
            return null;
        }
        catch (ExecutionRefusedException e)
        {
            return e.Message[(e.Message.IndexOf(":r-1 ", StringComparison.Ordinal) + 5)..];
        }
    }

    private static StateMachine Two => Asl.Machine($$$$"""
        {"StartAt":"A","States":{
          "A":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","Next":"B"},
          "B":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","End":true} } }
        """);

    private static StateMachine Map(string fields) => Asl.Machine($$$$"""
        {"StartAt":"M","States":{"M":{"Type":"Map","End":true{{{{fields}}}},"ItemProcessor":{"StartAt":"S","States":{
          "S":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","End":true} } } } } }
        """);

    private static StateMachine Branches(params string[] states) => Asl.Machine($$$$"""
        {"StartAt":"P","States":{"P":{"Type":"Parallel","End":true,"Branches":[{{{{string.Join(",", states.Select(state =>
            $$$$"""{"StartAt":"{{{{state}}}}","States":{"{{{{state}}}}":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","End":true} } }"""))}}}}] } } }
        """);
}
