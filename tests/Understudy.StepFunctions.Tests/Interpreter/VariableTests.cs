namespace Understudy.StepFunctions.Tests.Interpreter;

public class VariableTests
{
    [Fact]
    public async Task A_state_assigns_and_later_states_read_in_both_languages()
    {
        var execution = await Asl.Machine("""
            {"StartAt":"A","States":{
              "A":{"Type":"Pass","Assign":{"order":{"id.$":"$.id"},"fixed":"$.id"},"Next":"B"},
              "B":{"Type":"Pass","Parameters":{"id.$":"$order.id","text.$":"States.Format('{}', $fixed)"},"Next":"C"},
              "C":{"Type":"Pass","QueryLanguage":"JSONata","Output":{"in":"{% $states.input %}","id":"{% $order.id %}"},"End":true}}}
            """).ExecuteAsync(new { id = 7 });

        execution.Output.Should().Be(Asl.Json("""{"in":{"id":7,"text":"$.id"},"id":7}"""));
    }

    [Fact]
    public async Task The_event_of_the_exit_tells_what_was_assigned()
    {
        var execution = await Asl.State("""{"Type":"Pass","Assign":{"x.$":"$.a","y":null},"End":true}""").ExecuteAsync(new { a = new[] { 1 } });

        execution.History.Single(e => e.Type == HistoryEventType.PassStateExited).AssignedVariables.Should().Equal((Understudy.Json.ObjectData)Asl.Json("""{"x":[1],"y":null}"""));
    }

    [Fact]
    public async Task An_Assign_of_nothing_is_not_told()
    {
        var execution = await Asl.State("""{"Type":"Pass","Assign":{},"End":true}""").ExecuteAsync();

        execution.History.Single(e => e.Type == HistoryEventType.PassStateExited).AssignedVariables.Should().BeNull();
    }

    [Fact]
    public async Task Assign_and_Output_see_the_values_at_the_entry_of_the_state()
    {
        var machine = JsonataAsl.States("""
            "S":{"Type":"Pass","Assign":{"x":1,"y":2},"Next":"T"},
            "T":{"Type":"Pass","Assign":{"x":"{% $y %}","y":"{% $x %}"},"Output":"{% [$x, $y] %}","Next":"U"},
            "U":{"Type":"Pass","Output":"{% [$states.input, [$x, $y]] %}","End":true}
            """);

        var execution = await machine.ExecuteAsync();

        execution.Output.Should().Be(Asl.Json("[1,2,[2,1]]"));
    }

    [Theory]
    [InlineData("""{"Type":"Pass","Result":{"r":1},"Assign":{"v.$":"$"},"Next":"T"}""", """{"r":1}""")]
    [InlineData("""{"Type":"Pass","InputPath":"$.in","Assign":{"v.$":"$"},"Next":"T"}""", "5")]
    [InlineData("""{"Type":"Wait","Seconds":1,"InputPath":"$.in","OutputPath":null,"Assign":{"v.$":"$"},"Next":"T"}""", "5")]
    [InlineData("""{"Type":"Choice","InputPath":"$.in","Choices":[{"Variable":"$","NumericEquals":5,"Next":"T","Assign":{"v.$":"$"}}],"Assign":{"v":"default"}}""", "5")]
    [InlineData("""{"Type":"Choice","Choices":[{"Variable":"$","IsNull":true,"Next":"T","Assign":{"v":"rule"}}],"Default":"T","Assign":{"v":"default"}}""", "\"default\"")]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:F","ResultSelector":{"a":1},"ResultPath":null,"Assign":{"v.$":"$"},"Next":"T"}""", """{"raw":1}""")]
    public async Task The_root_of_an_Assign_in_JSONPath_is(string state, string value)
    {
        var machine = Asl.Machine($$$$"""{"StartAt":"S","States":{"S":{{{{state}}}},"T":{"Type":"Pass","InputPath":"$v","End":true}}}""");
        var doubles = new TaskDoubles().On("S", t => t.Returns(new { raw = 1 }));

        var execution = await machine.ExecuteAsync(Asl.Json("""{"in":5}"""), doubles);

        execution.Output.Should().Be(Asl.Json(value));
    }

    [Fact]
    public async Task The_root_of_an_Assign_of_a_catcher_is_the_error_output()
    {
        var machine = Asl.Machine($$$$"""
            {"StartAt":"S","States":{
              "S":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","Next":"T","Catch":[
                {"ErrorEquals":["E"],"ResultPath":null,"Assign":{"v.$":"$.Error"},"Next":"T"}]},
              "T":{"Type":"Pass","Parameters":{"v.$":"$v","in.$":"$.in"},"End":true}}}
            """);

        var execution = await machine.ExecuteAsync(Asl.Json("""{"in":5}"""), new TaskDoubles().On("S", t => t.Throws("E")));

        execution.Output.Should().Be(Asl.Json("""{"v":"E","in":5}"""));
    }

    [Fact]
    public async Task A_rule_and_a_catcher_assign_in_JSONata()
    {
        var machine = JsonataAsl.States($$$"""
            "S":{"Type":"Choice","Choices":[{"Condition":true,"Assign":{"a":"{% $states.input %}"},"Next":"T"}],"Assign":{"b":1}},
            "T":{"Type":"Task","Resource":"{{{Asl.Lambda}}}F","Next":"U","Catch":[{"ErrorEquals":["E"],"Assign":{"c":"{% $states.errorOutput.Error %}"},"Next":"U"}]},
            "U":{"Type":"Pass","Output":"{% {'a': $a, 'b': $b, 'c': $c} %}","End":true}
            """);

        var execution = await machine.ExecuteAsync("1", new TaskDoubles().On("T", t => t.Throws("E")));

        execution.Output.Should().Be(Asl.Json("""{"a":1,"c":"E"}"""));
    }

    [Fact]
    public async Task Branches_read_outer_variables_and_keep_their_own()
    {
        var machine = JsonataAsl.States("""
            "S":{"Type":"Pass","Assign":{"x":1},"Next":"P"},
            "P":{"Type":"Parallel","Next":"T","Assign":{"x":"{% $states.result %}"},"Branches":[
              {"StartAt":"A","States":{"A":{"Type":"Pass","Assign":{"own":"{% $x + 1 %}"},"Next":"A2"},"A2":{"Type":"Pass","Output":"{% $own %}","End":true}}},
              {"StartAt":"B","States":{"B":{"Type":"Wait","Seconds":1,"Next":"B2"},"B2":{"Type":"Pass","Output":"{% $exists($own) %}","End":true}}}]},
            "T":{"Type":"Pass","Output":"{% {'x': $x, 'own': $exists($own)} %}","End":true}
            """);

        var execution = await machine.ExecuteAsync();

        execution.Output.Should().Be(Asl.Json("""{"x":[2,false],"own":false}"""));
    }

    [Fact]
    public async Task Each_iteration_begins_without_variables_of_its_own()
    {
        var machine = JsonataAsl.State("""
            {"Type":"Map","Items":[1,2,3],"MaxConcurrency":1,"End":true,"ItemProcessor":{"StartAt":"A","States":{
              "A":{"Type":"Pass","Output":"{% $exists($seen) %}","Assign":{"seen":true},"Next":"B"},
              "B":{"Type":"Pass","Output":"{% [$states.input, $seen] %}","End":true}}}}
            """);

        var execution = await machine.ExecuteAsync();

        execution.Output.Should().Be(Asl.Json("[[false,true],[false,true],[false,true]]"));
    }

    [Fact]
    public async Task A_variable_without_value_is_no_path()
    {
        var execution = await Asl.State("""{"Type":"Pass","InputPath":"$none","End":true}""").ExecuteAsync();

        execution.Cause.Should().EndWith("Invalid path '$none' : The variable 'none' has no value");
    }

    [Fact]
    public async Task One_Assign_is_limited()
    {
        var machine = Asl.State("""{"Type":"Pass","Assign":{"a.$":"$.big","b.$":"$.big"},"End":true}""");

        var execution = await machine.ExecuteAsync(new { big = new string('x', 140_000) });

        execution.Error.Should().Be("States.DataLimitExceeded");
        execution.Cause.Should().Be("The state/task 'S' assigned variables with a size exceeding the maximum number of bytes service limit.");
    }

    [Fact]
    public async Task All_variables_of_an_execution_are_limited_together()
    {
        var states = string.Join(',', Enumerable.Range(0, 60).Select(i => $$"""
            "S{{i}}":{"Type":"Pass","Assign":{"v{{i}}.$":"$.big"},{{(i == 59 ? "\"End\":true" : $"\"Next\":\"S{i + 1}\"")}}}
            """));
        var machine = Asl.Machine($$$"""{"StartAt":"S0","States":{{{{states}}}}}""");

        var execution = await machine.ExecuteAsync(new { big = new string('x', 200_000) });

        execution.Cause.Should().Be(
            "The state/task 'S52' assigned variables that exceed, with those of the whole execution, the maximum number of bytes service limit.");
    }

    [Fact]
    public async Task What_is_assigned_anew_and_what_has_ended_does_not_count()
    {
        var machine = JsonataAsl.States("""
            "S":{"Type":"Pass","Assign":{"big":"{% $states.input.big %}"},"Next":"M"},
            "M":{"Type":"Map","Items":"{% [1..100] %}","MaxConcurrency":1,"ItemSelector":"{% $states.input.big %}","Output":1,"Next":"T","ItemProcessor":{"StartAt":"A","States":{
              "A":{"Type":"Pass","Assign":{"own":"{% $states.input %}"},"Output":1,"End":true}}}},
            "T":{"Type":"Pass","Assign":{"big":1},"End":true}
            """);

        var execution = await machine.ExecuteAsync(new { big = new string('x', 200_000) });

        execution.Status.Should().Be(ExecutionStatus.Succeeded);
    }
}
