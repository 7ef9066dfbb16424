using FluentAssertions.Extensions;
using Understudy.Json;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class RetryTests
{
    private const string Twice = """
        "Retry":[{"ErrorEquals":["States.ALL"],"IntervalSeconds":5,"MaxAttempts":2,"BackoffRate":2}]
        """;

    [Fact]
    public async Task A_task_is_tried_again_after_each_delay()
    {
        var doubles = new TaskDoubles().On("S", t => t.Throws("E").Twice().ThenReturns("done"));

        var execution = await Asl.Task(Twice).ExecuteAsync(tasks: doubles);

        execution.Starts().Should().Equal(0, 5, 15);
        execution.Output.Should().Be((JsonData)"done");
    }

    [Fact]
    public async Task MaxAttempts_counts_the_retries_and_not_the_first_run()
    {
        var doubles = new TaskDoubles().On("S", t => t.Throws("E", "why"));

        var execution = await Asl.Task(Twice).ExecuteAsync(tasks: doubles);

        execution.Starts().Should().HaveCount(3);
        (execution.Status, execution.Error, execution.Cause).Should().Be((ExecutionStatus.Failed, "E", "why"));
    }

    [Fact]
    public async Task The_defaults_are_three_retries_after_one_two_and_four_seconds()
    {
        var machine = Asl.Task(""" "Retry":[{"ErrorEquals":["E"]}] """);

        var execution = await machine.ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Throws("E")));

        execution.Starts().Should().Equal(0, 1, 3, 7);
    }

    [Fact]
    public async Task Each_retrier_counts_its_own_retries()
    {
        // The specification's "Complex retry scenarios": A, B, C, B with waits of 1, 2 and 5 seconds, then no retrier is left for B.
        var machine = Asl.Task("""
            "Retry":[{"ErrorEquals":["A","B"],"IntervalSeconds":1,"BackoffRate":2,"MaxAttempts":2},{"ErrorEquals":["C"],"IntervalSeconds":5}]
            """);
        var doubles = new TaskDoubles().On("S", t => t.Throws("A").ThenThrows("B").ThenThrows("C").ThenThrows("B"));

        var execution = await machine.ExecuteAsync(tasks: doubles);

        execution.Starts().Should().Equal(0, 1, 3, 8);
        execution.Error.Should().Be("B");
    }

    [Fact]
    public async Task A_retrier_that_is_used_up_leaves_the_error_to_the_catchers_and_not_to_later_retriers()
    {
        var machine = Asl.Machine($$$$"""
            {"StartAt":"S","States":{
              "S":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","End":true,
                   "Retry":[{"ErrorEquals":["A"],"MaxAttempts":1},{"ErrorEquals":["States.ALL"],"MaxAttempts":5}],
                   "Catch":[{"ErrorEquals":["A"],"Next":"Caught"}]},
              "Caught":{"Type":"Pass","End":true}}}
            """);

        var execution = await machine.ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Throws("A")));

        execution.Starts().Should().HaveCount(2);
        execution.Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Fact]
    public async Task MaxAttempts_of_zero_never_retries()
    {
        var machine = Asl.Task(""" "Retry":[{"ErrorEquals":["States.ALL"],"MaxAttempts":0}] """);

        var execution = await machine.ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Throws("E")));

        execution.Starts().Should().Equal(0);
    }

    [Fact]
    public async Task Counters_start_anew_when_the_state_is_entered_again()
    {
        var machine = Asl.Machine($$$$"""
            {"StartAt":"S","States":{
              "S":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","Next":"Again","Retry":[{"ErrorEquals":["E"],"MaxAttempts":1}]},
              "Again":{"Type":"Choice","Choices":[{"Variable":"$","NumericEquals":1,"Next":"S"}],"Default":"Done"},
              "Done":{"Type":"Succeed"}}}
            """);
        var doubles = new TaskDoubles().On("S", t => t.Throws("E").ThenReturns(1).ThenThrows("E").ThenReturns(2));

        var execution = await machine.ExecuteAsync(tasks: doubles);

        execution.Status.Should().Be(ExecutionStatus.Succeeded);
        execution.Starts().Should().Equal(0, 1, 1, 2);
    }

    [Fact]
    public async Task The_events_of_the_attempts_form_one_chain_inside_one_state_entry()
    {
        var doubles = new TaskDoubles().On("S", t => t.Throws("E").Once().ThenReturns(1));

        var execution = await Asl.Task(Twice).ExecuteAsync(tasks: doubles);

        execution.Lines().Should().Equal(
            "1<0 ExecutionStarted",
            "2<0 TaskStateEntered S",
            "3<2 LambdaFunctionScheduled",
            "4<3 LambdaFunctionStarted",
            "5<4 LambdaFunctionFailed",
            "6<5 LambdaFunctionScheduled",
            "7<6 LambdaFunctionStarted",
            "8<7 LambdaFunctionSucceeded",
            "9<8 TaskStateExited S",
            "10<9 ExecutionSucceeded");
    }

    [Fact]
    public async Task The_template_is_evaluated_again_for_each_attempt()
    {
        var machine = Asl.Task($$$$"""
            "Parameters":{"retry.$":"$$.State.RetryCount"},{{{{Twice}}}}
            """);
        var doubles = new TaskDoubles().On("S", t => t.Throws("E").Twice().ThenReturns(input => input));

        var execution = await machine.ExecuteAsync(tasks: doubles);

        execution.Output.Should().Be(Asl.Json("""{"retry":2}"""));
    }

    [Fact]
    public async Task Jitter_is_drawn_from_the_seed()
    {
        var machine = Asl.Task(""" "Retry":[{"ErrorEquals":["E"],"IntervalSeconds":100,"JitterStrategy":"FULL"}] """);

        var first = await Run(seed: 1);
        var again = await Run(seed: 1);
        var other = await Run(seed: 2);

        first.Starts().Should().Equal(again.Starts()).And.NotEqual(other.Starts());
        first.Duration.Should().BeLessThan(700.Seconds());

        Task<Execution> Run(int seed) =>
            machine.ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Throws("E")), options: new ExecutionOptions { Seed = seed });
    }
}
