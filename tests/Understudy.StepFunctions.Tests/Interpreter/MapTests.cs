using FluentAssertions.Extensions;
using Understudy.Json;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class MapTests
{
    [Fact]
    public async Task Each_item_goes_through_the_processor_and_the_result_keeps_their_order()
    {
        var doubles = new TaskDoubles().On("T", t => t.Returns(item => item.AsInt64() * 10));

        var execution = await Map().ExecuteAsync("[3,1,2]", doubles);

        execution.Output.Should().Be(Asl.Json("[30,10,20]"));
    }

    [Fact]
    public async Task Iterations_are_all_started_before_any_goes_on()
    {
        var doubles = new TaskDoubles().On("T", t => t.Returns(0));

        var execution = await Map().ExecuteAsync("[1,2]", doubles);

        execution.Lines()[2..].Should().Equal(
            "3<2 MapStateStarted",
            "4<3 MapIterationStarted M",
            "5<3 MapIterationStarted M",
            "6<4 TaskStateEntered T",
            "7<6 LambdaFunctionScheduled",
            "8<5 TaskStateEntered T",
            "9<8 LambdaFunctionScheduled",
            "10<7 LambdaFunctionStarted",
            "11<9 LambdaFunctionStarted",
            "12<10 LambdaFunctionSucceeded",
            "13<12 TaskStateExited T",
            "14<13 MapIterationSucceeded M",
            "15<11 LambdaFunctionSucceeded",
            "16<15 TaskStateExited T",
            "17<16 MapIterationSucceeded M",
            "18<17 MapStateSucceeded",
            "19<17 MapStateExited M",
            "20<19 ExecutionSucceeded");
    }

    [Fact]
    public async Task MaxConcurrency_of_one_runs_the_items_one_after_the_other()
    {
        var doubles = new TaskDoubles().On("T", t => t.Returns(0, after: 1.Seconds()));

        var execution = await Map(""" "MaxConcurrency":1, """).ExecuteAsync("[1,2,3]", doubles);

        execution.Starts().Should().Equal(0, 1, 2);
        execution.Lines()[8..11].Should().Equal("9<8 TaskStateExited T", "10<9 MapIterationSucceeded M", "11<9 MapIterationStarted M");
    }

    [Fact]
    public async Task At_most_forty_iterations_run_at_a_time()
    {
        var items = JsonData.Array([.. Enumerable.Range(0, 100).Select(i => (JsonData)i)]);
        var doubles = new TaskDoubles().On("T", t => t.Returns(0, after: 1.Seconds()));

        var execution = await Map().ExecuteAsync(items, doubles);

        execution.Starts().GroupBy(start => start).Select(group => group.Count()).Should().Equal(40, 40, 20);
    }

    [Fact]
    public async Task The_first_iteration_that_fails_fails_the_state_and_aborts_the_others()
    {
        var doubles = new TaskDoubles().On("T", t => t.WhenItem(1, one => one.Throws("E", "why", after: 1.Seconds())).NeverAnswers());

        var execution = await Map().ExecuteAsync("[1,2,3]", doubles);

        (execution.Error, execution.Cause).Should().Be(("E", "why"));
        execution.Lines()[15..].Should().Equal(
            "16<14 LambdaFunctionFailed",
            "17<16 MapIterationFailed M",
            "18<16 TaskStateAborted",
            "19<16 MapIterationAborted M",
            "20<16 TaskStateAborted",
            "21<16 MapIterationAborted M",
            "22<16 TaskStateAborted",
            "23<16 MapStateFailed",
            "24<23 ExecutionFailed");
    }

    [Fact]
    public async Task Retry_runs_all_iterations_again_and_follows_the_event_before_the_failed_iteration()
    {
        var machine = Map(""" "Retry":[{"ErrorEquals":["E"]}],"MaxConcurrency":1, """);
        var doubles = new TaskDoubles().On("T", t => t.Throws("E").Once().ThenReturns(1).Times(2));

        var execution = await machine.ExecuteAsync("[1,2]", doubles);

        execution.Output.Should().Be(Asl.Json("[1,1]"));
        execution.Lines()[7..10].Should().Equal("8<7 LambdaFunctionFailed", "9<8 MapIterationFailed M", "10<8 TaskStateAborted");
        execution.Lines()[10].Should().Be("11<8 MapStateStarted");
    }

    [Fact]
    public async Task No_items_give_an_empty_result()
    {
        var execution = await Map().ExecuteAsync("[]");

        execution.Output.Should().Be(Asl.Json("[]"));
        execution.Lines()[2..].Should().Equal("3<2 MapStateStarted", "4<3 MapStateSucceeded", "5<3 MapStateExited M", "6<5 ExecutionSucceeded");
    }

    [Fact]
    public async Task ItemSelector_sees_the_input_of_the_state_and_the_item_by_the_Context_Object()
    {
        var machine = Map(""" "ItemsPath":"$.items","ItemSelector":{"all.$":"$.name","i.$":"$$.Map.Item.Index","v.$":"$$.Map.Item.Value"}, """);

        var execution = await machine.ExecuteAsync("""{"name":"n","items":["a","b"]}""", new TaskDoubles().On("T", t => t.Returns(item => item)));

        execution.Output.Should().Be(Asl.Json("""[{"all":"n","i":0,"v":"a"},{"all":"n","i":1,"v":"b"}]"""));
    }

    [Fact]
    public async Task A_selector_that_fails_fails_the_state()
    {
        var execution = await Map(""" "ItemSelector":{"x.$":"$$.Map.Item.Value.x"}, """).ExecuteAsync("""[{"x":1},{}]""", new TaskDoubles().On("T", t => t.Returns(0)));

        execution.Error.Should().Be("States.Runtime");
        execution.Cause.Should().StartWith("An error occurred while executing the state 'M' (entered at the event id #2). The JSONPath '$$.Map.Item.Value.x'");
    }

    [Fact]
    public async Task Items_that_are_no_array_fail_the_state()
    {
        var execution = await Map().ExecuteAsync("""{"a":1}""");

        execution.Error.Should().Be("States.Runtime");
    }

    [Fact]
    public async Task Maps_may_nest()
    {
        var machine = Asl.Machine("""
            {"StartAt":"M","States":{"M":{"Type":"Map","End":true,"ItemProcessor":{"StartAt":"N","States":{
              "N":{"Type":"Map","End":true,"ItemProcessor":{"StartAt":"P","States":{"P":{"Type":"Pass","Parameters":{"v.$":"$"},"End":true}}}}}}}}}
            """);

        var execution = await machine.ExecuteAsync("[[1,2],[3]]");

        execution.Output.Should().Be(Asl.Json("""[[{"v":1},{"v":2}],[{"v":3}]]"""));
    }

    private static StateMachine Map(string fields = "") => Asl.Machine($$$$$$$"""
        {"StartAt":"M","States":{"M":{"Type":"Map",{{{{{{{fields}}}}}}}"End":true,
          "ItemProcessor":{"StartAt":"T","States":{"T":{"Type":"Task","Resource":"{{{{{{{Asl.Lambda}}}}}}}T","End":true}}}}}}
        """);
}
