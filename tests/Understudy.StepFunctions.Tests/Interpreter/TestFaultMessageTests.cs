namespace Understudy.StepFunctions.Tests.Interpreter;

/// <summary>The words of the exceptions that leave a run.</summary>
public class TestFaultMessageTests
{
    private static readonly ExecutionOptions Named = new() { Name = "order-42" };

    [Fact]
    public async Task An_input_that_is_not_JSON_is_refused_with_the_way_to_write_a_string()
    {
        var run = () => Asl.State("""{"Type":"Succeed"}""").ExecuteAsync("hello");

        (await run.Should().ThrowAsync<InvalidExecutionInputException>()).Which.Message.Should().Be(
            "The input is no JSON. The text is not JSON (line 1, column 1): expected a value, but found 'h'. A string goes in as JSON text too: \"\\\"text\\\"\".");
    }

    [Fact]
    public async Task A_deadlock_names_every_state_that_waits_and_tells_what_happened()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.NeverAnswers()).On("Ship", t => t.NeverAnswers());

        var run = () => TwoBranches("Pay", "Ship").ExecuteAsync(tasks: doubles, options: Named);

        var thrown = (await run.Should().ThrowAsync<ExecutionDeadlockedException>()).Which;
        thrown.Message.Should().Be(
            """
            Execution "order-42" is deadlocked: nothing runs, no timer is due, and it waits for the answer of the Task state "Pay", the answer of the Task state "Ship".
            Let the double answer, or give the state a TimeoutSeconds that ends the wait.
            """);
        (thrown.ExecutionName, thrown.History.Count).Should().Be(("order-42", 9));
        thrown.WaitingStates.Should().Equal("Pay", "Ship");
    }

    [Fact]
    public async Task A_live_execution_without_the_quota_of_a_year_tells_its_deadlock_too()
    {
        var execution = Asl.Task().Start(
            tasks: new TaskDoubles().On("S", t => t.NeverAnswers()), options: Named with { Limits = new ExecutionLimits { Duration = null } });

        var run = () => execution.RunToEndAsync();

        var thrown = (await run.Should().ThrowAsync<ExecutionDeadlockedException>()).Which;
        thrown.History.Should().Equal(execution.History);
        thrown.WaitingStates.Should().Equal("S");
    }

    [Fact]
    public async Task A_loop_tells_how_far_it_went_and_when()
    {
        var machine = Asl.Machine("""
            {"StartAt":"A","States":{
              "A":{"Type":"Wait","Seconds":5,"Next":"B"},
              "B":{"Type":"Choice","Choices":[{"Variable":"$","IsNull":true,"Next":"End"}],"Default":"C"},
              "C":{"Type":"Pass","Next":"B"},"End":{"Type":"Succeed"}}}
            """);

        var run = () => machine.ExecuteAsync(options: Named with { Limits = new ExecutionLimits { EventsAtOneInstant = 20 } });

        var thrown = (await run.Should().ThrowAsync<RunawayExecutionException>()).Which;
        (thrown.ExecutionName, thrown.Events, thrown.Instant.Second).Should().Be(("order-42", 20, 5));
    }

    [Fact]
    public async Task A_run_without_the_double_of_a_Lambda_function_tells_the_line_to_write()
    {
        var run = () => Asl.Task().ExecuteAsync(new { orderId = 42 }, new TaskDoubles().On("ValidateOrder", t => t.Returns(1)));

        (await run.Should().ThrowAsync<MissingTaskDoubleException>()).Which.Message.Should().Be(
            """
            No double covers the Task state "S" (resource arn:aws:lambda:us-east-1:123456789012:function:F).
              input    {"orderId":42}
              doubles  ValidateOrder
              write    doubles.On("S", t => t.Returns(new { }));
            """);
    }

    [Fact]
    public async Task Many_doubles_are_listed_in_part()
    {
        var doubles = Enumerable.Range(10, 22).Aggregate(new TaskDoubles(), (all, number) => all.On($"Other state {number}", t => t.Returns(1)));

        var run = () => Asl.Task().ExecuteAsync(tasks: doubles);

        (await run.Should().ThrowAsync<MissingTaskDoubleException>()).Which.Message.Should()
            .Contain("\n  doubles  Other state 10, Other state 11, ").And.Contain(", Other state 29 and 2 more\n").And.NotContain("Other state 30");
    }

    [Fact]
    public async Task A_run_that_calls_once_more_than_its_double_answers_tells_the_outcomes_it_has()
    {
        var machine = Asl.Task(""" "Retry":[{"ErrorEquals":["States.ALL"]}] """);

        var run = () => machine.ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Throws("Gateway.Timeout").Twice()));

        (await run.Should().ThrowAsync<TaskDoubleExhaustedException>()).Which.Message.Should().Be(
            """
            The double of the Task state "S" has 2 outcome(s), and this is call 3.
              input     {}
              outcomes  throws Gateway.Timeout twice
              write     .ThenReturns(new { }) for one more, or .Repeatedly() to repeat the last.
            """);
    }

    [Fact]
    public async Task An_iteration_that_calls_once_more_than_its_double_answers_is_named()
    {
        var machine = Asl.Machine("""
            {"StartAt":"M","States":{"M":{"Type":"Map","End":true,"ItemProcessor":{"StartAt":"S","States":{
              "S":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:F","Next":"T"},
              "T":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:F","End":true}}}}}}
            """);

        var run = () => machine.ExecuteAsync("[7,8]", new TaskDoubles().OnFunction("F", t => t.PerIteration().Returns(1).Once()));

        (await run.Should().ThrowAsync<TaskDoubleExhaustedException>()).Which.Message.Should().Be(
            """
            The double of the Lambda function "F" has 1 outcome(s), and this is call 2 of iteration 0, made by the Task state "T".
              input     1
              outcomes  returns 1
              write     .ThenReturns(new { }) for one more, or .Repeatedly() to repeat the last.
            """);
    }

    private static StateMachine TwoBranches(string first, string second) => Asl.Machine($$$$"""
        {"StartAt":"Both","States":{"Both":{"Type":"Parallel","End":true,"Branches":[
          {"StartAt":"{{{{first}}}}","States":{"{{{{first}}}}":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","End":true}}},
          {"StartAt":"{{{{second}}}}","States":{"{{{{second}}}}":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","End":true}}}]}}}
        """);
}
