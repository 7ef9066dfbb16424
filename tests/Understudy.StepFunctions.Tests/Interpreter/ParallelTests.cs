using FluentAssertions.Extensions;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class ParallelTests
{
    private static readonly string TwoTasks = $$$$"""
        {"StartAt":"P","States":{"P":{"Type":"Parallel","End":true,"Branches":[
          {"StartAt":"A","States":{"A":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}A","End":true}}},
          {"StartAt":"B","States":{"B":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}B","End":true}}}]}}}
        """;

    [Fact]
    public async Task The_result_is_the_outputs_in_the_order_of_the_branches()
    {
        var doubles = new TaskDoubles()
            .On("A", t => t.Returns("a", after: 5.Seconds()))
            .On("B", t => t.Returns("b", after: 1.Seconds()));

        var execution = await Asl.Machine(TwoTasks).ExecuteAsync(tasks: doubles);

        execution.Output.Should().Be(Asl.Json("""["a","b"]"""));
        execution.Duration.Should().Be(5.Seconds());
    }

    [Fact]
    public async Task The_first_branch_that_fails_fails_the_state_with_its_own_error_and_stops_the_others()
    {
        var doubles = new TaskDoubles()
            .On("A", t => t.Throws("E", "why", after: 1.Seconds()))
            .On("B", t => t.NeverAnswers());

        var execution = await Asl.Machine(TwoTasks).ExecuteAsync(tasks: doubles);

        (execution.Error, execution.Cause, execution.Duration).Should().Be(("E", "why", 1.Seconds()));
        execution.Lines()[9..].Should().Equal(
            "10<8 LambdaFunctionFailed",
            "11<10 TaskStateAborted",
            "12<10 TaskStateAborted",
            "13<10 ParallelStateFailed",
            "14<13 ExecutionFailed");
    }

    [Fact]
    public async Task A_branch_that_waits_is_told_as_aborted()
    {
        var machine = Asl.Machine("""
            {"StartAt":"P","States":{"P":{"Type":"Parallel","End":true,"Branches":[
              {"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":60,"End":true}}},
              {"StartAt":"F","States":{"F":{"Type":"Fail","Error":"E"}}}]}}}
            """);

        var execution = await machine.ExecuteAsync();

        execution.Lines()[3..].Should().Equal(
            "4<3 WaitStateEntered W", "5<3 FailStateEntered F", "6<5 WaitStateAborted", "7<5 ParallelStateFailed", "8<7 ExecutionFailed");
        execution.Duration.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public async Task Retry_runs_all_branches_again()
    {
        var machine = Asl.Machine(TwoTasks.Replace("\"End\":true,\"Branches\"", """
            "End":true,"Retry":[{"ErrorEquals":["E"]}],"Branches"
            """, StringComparison.Ordinal));
        var doubles = new TaskDoubles().On("A", t => t.Returns(1)).On("B", t => t.Throws("E").Once().ThenReturns(2));

        var execution = await machine.ExecuteAsync(tasks: doubles);

        execution.Output.Should().Be(Asl.Json("[1,2]"));
        execution.History.Count(e => e.Type == HistoryEventType.ParallelStateStarted).Should().Be(2);
        execution.History.Should().NotContain(e => e.Type == HistoryEventType.ParallelStateFailed);
    }

    [Fact]
    public async Task A_caught_failure_is_told_as_failed_and_left()
    {
        var machine = Asl.Machine("""
            {"StartAt":"P","States":{
              "P":{"Type":"Parallel","End":true,"Catch":[{"ErrorEquals":["E"],"Next":"Caught"}],"Branches":[
                {"StartAt":"F","States":{"F":{"Type":"Fail","Error":"E","Cause":"why"}}}]},
              "Caught":{"Type":"Pass","End":true}}}
            """);

        var execution = await machine.ExecuteAsync();

        execution.Lines().Should().Equal(
            "1<0 ExecutionStarted", "2<0 ParallelStateEntered P", "3<2 ParallelStateStarted", "4<3 FailStateEntered F", "5<4 ParallelStateFailed",
            "6<5 ParallelStateExited P", "7<6 PassStateEntered Caught", "8<7 PassStateExited Caught", "9<8 ExecutionSucceeded");
    }

    [Fact]
    public async Task A_failure_inside_a_nested_Parallel_stops_everything_around_it()
    {
        var machine = Asl.Machine("""
            {"StartAt":"P","States":{"P":{"Type":"Parallel","End":true,"Branches":[
              {"StartAt":"Q","States":{"Q":{"Type":"Parallel","End":true,"Branches":[
                 {"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":60,"End":true}}}]}}},
              {"StartAt":"V","States":{"V":{"Type":"Wait","Seconds":1,"Next":"F"},"F":{"Type":"Fail","Error":"E"}}}]}}}
            """);

        var execution = await machine.ExecuteAsync();

        execution.Lines()[^4..].Should().Equal(
            "10<9 ParallelStateAborted", "11<9 WaitStateAborted", "12<9 ParallelStateFailed", "13<12 ExecutionFailed");
    }

    [Fact]
    public async Task Success_is_told_beside_the_chain()
    {
        var machine = Asl.Machine("""
            {"StartAt":"P","States":{"P":{"Type":"Parallel","End":true,"Branches":[
              {"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}]}}}
            """);

        var execution = await machine.ExecuteAsync();

        execution.Lines()[4..].Should().Equal(
            "5<4 PassStateExited A", "6<5 ParallelStateSucceeded", "7<5 ParallelStateExited P", "8<7 ExecutionSucceeded");
    }
}
