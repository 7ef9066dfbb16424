namespace Understudy.StepFunctions.Tests.Interpreter;

public class JsonataMapTests
{
    [Theory]
    [InlineData("", "[1,2]", "[1,2]")]
    [InlineData(""" "Items":"{% $states.input.list %}", """, """{"list":[3,4]}""", "[3,4]")]
    [InlineData(""" "Items":[5,"{% $states.input %}"], """, "6", "[5,6]")]
    [InlineData(""" "Items":[7], """, "{}", "[7]")]
    [InlineData(""" "Items":[1,2],"Output":"{% $sum($states.result) %}", """, "{}", "3")]
    [InlineData(""" "Items":[1,2],"MaxConcurrency":"{% $states.input %}", """, "1", "[1,2]")]
    [InlineData(""" "Items":["a","b"],"ItemSelector":{"i":"{% $states.context.Map.Item.Index %}","v":"{% $states.context.Map.Item.Value & $states.input %}"}, """, "\"!\"",
        """[{"i":0,"v":"a!"},{"i":1,"v":"b!"}]""")]
    public async Task A_Map_runs_over_its_items(string fields, string input, string output)
    {
        var execution = await Map(fields).ExecuteAsync(input);

        execution.Output.Should().Be(Asl.Json(output));
    }

    [Theory]
    [InlineData("", "1", "Map state input must be an array but was: 1")]
    [InlineData(""" "Items":{"a":1}, """, "1", """Map state input must be an array but was: {"a":1}""")]
    [InlineData(""" "Items":"{% $states.input %}", """, "\"x\"",
        "The JSONata expression '$states.input' specified for the field 'Items' returned an unexpected result type. Expected 'array', but was 'string' for value: \"x\"")]
    [InlineData(""" "Items":[1],"MaxConcurrency":"{% -1 %}", """, "1", "The MaxConcurrency field must be 0 or more but was: -1")]
    public async Task What_is_no_list_of_items_fails_the_Map(string fields, string input, string cause)
    {
        var execution = await Map(fields).ExecuteAsync(input);

        execution.Cause.Should().Be("An error occurred while executing the state 'S' (entered at the event id #2). " + cause);
        execution.Lines()[1..].Should().Equal("2<0 MapStateEntered S", "3<0 EvaluationFailed S", "4<3 MapStateFailed", "5<4 ExecutionFailed");
    }

    [Fact]
    public async Task A_selector_that_fails_fails_the_Map()
    {
        var execution = await Map(""" "Items":[1],"ItemSelector":{"a":"{% $none %}"}, """).ExecuteAsync();

        execution.Cause.Should().EndWith("The JSONata expression '$none' specified for the field 'ItemSelector/a' returned nothing (undefined).");
    }

    [Fact]
    public async Task An_Output_that_fails_after_the_iterations_follows_the_last_of_them()
    {
        var execution = await Map(""" "Items":[1],"Output":"{% $none %}", """).ExecuteAsync();

        execution.Lines()[^3..].Should().Equal("8<7 MapStateSucceeded", "9<7 EvaluationFailed S", "10<9 ExecutionFailed");
    }

    private static StateMachine Map(string fields) => JsonataAsl.State($$$$"""
        {"Type":"Map",{{{{fields}}}}"ItemProcessor":{"StartAt":"I","States":{"I":{"Type":"Pass","End":true}}},"End":true}
        """);
}
