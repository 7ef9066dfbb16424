namespace Understudy.StepFunctions.Tests.Interpreter;

public class JsonataStateTests
{
    [Theory]
    [InlineData("Pass", ""","End":true""")]
    [InlineData("Wait", ""","Seconds":1,"End":true""")]
    [InlineData("Succeed", "")]
    public async Task Without_Output_the_input_goes_on(string type, string rest)
    {
        var execution = await JsonataAsl.State($$"""{"Type":"{{type}}"{{rest}}}""").ExecuteAsync(new { a = 1 });

        execution.Output.Should().Be(Asl.Json("""{"a":1}"""));
    }

    [Theory]
    [InlineData("Pass", ""","End":true""")]
    [InlineData("Wait", ""","Timestamp":"{% '1999-01-01T00:00:00Z' %}","End":true""")]
    [InlineData("Succeed", "")]
    public async Task Output_takes_the_place_of_the_input(string type, string rest)
    {
        var execution = await JsonataAsl.State($$$"""{"Type":"{{{type}}}","Output":{"b":["{% $states.input.a + 1 %}"]}{{{rest}}}}""").ExecuteAsync(new { a = 1 });

        execution.Output.Should().Be(Asl.Json("""{"b":[2]}"""));
    }

    [Fact]
    public async Task Only_a_string_between_the_marks_is_an_expression()
    {
        const string output = """{"a":"$states.input","b.$":"$.a","{% 1 %}":" {% 1 %} ","c":[null,true,1.50]}""";

        var execution = await JsonataAsl.State($$"""{"Type":"Pass","Output":{{output}},"End":true}""").ExecuteAsync();

        execution.Output.Should().Be(Asl.Json(output));
    }

    [Fact]
    public async Task Null_is_a_value_and_a_member_without_value_is_left_out()
    {
        var execution = await JsonataAsl.Evaluate("{'a': null, 'b': $states.input.nothing}");

        execution.Output.Should().Be(Asl.Json("""{"a":null}"""));
    }

    [Theory]
    [InlineData("$states.context.State.Name", "\"S\"")]
    [InlineData("$lookup($states, 'context').State.Name", "\"S\"")]
    [InlineData("($s := $states; $s.context.State.Name)", "\"S\"")]
    [InlineData("$states.input.a.%.%.context.State.Name", "\"S\"")]
    [InlineData("$sort($keys($states))", """["context","input"]""")]
    public async Task The_Context_Object_is_there_however_it_is_asked_for(string expression, string result)
    {
        var execution = await JsonataAsl.Evaluate(expression, new { a = new { b = 1 } });

        execution.Output.Should().Be(Asl.Json(result));
    }

    [Fact]
    public async Task A_JSONPath_machine_may_have_JSONata_states()
    {
        var execution = await Asl.Machine("""
            {"StartAt":"A","States":{
              "A":{"Type":"Pass","Parameters":{"x.$":"$.n"},"Next":"B"},
              "B":{"Type":"Pass","QueryLanguage":"JSONata","Output":"{% $states.input.x * 2 %}","End":true}}}
            """).ExecuteAsync(new { n = 21 });

        execution.Output.Should().Be(Asl.Json("42"));
    }

    [Theory]
    [InlineData("5", "big", "6")]
    [InlineData("1", "always", "1")]
    [InlineData("0", "default", "0")]
    public async Task The_first_rule_that_is_true_decides_and_has_its_own_Output(string n, string rule, string output)
    {
        var machine = JsonataAsl.States("""
            "S":{"Type":"Choice","Output":{"by":"default","n":"{% $states.input %}"},"Default":"End","Choices":[
              {"Condition":"{% $states.input > 3 %}","Output":{"by":"big","n":"{% $states.input + 1 %}"},"Next":"End"},
              {"Condition":false,"Next":"End"},
              {"Condition":"{% $states.input = 1 %}","Output":{"by":"always","n":1},"Next":"End"}]},
            "End":{"Type":"Succeed"}
            """);

        var execution = await machine.ExecuteAsync(n);

        execution.Output.Should().Be(Asl.Json($$"""{"by":"{{rule}}","n":{{output}}}"""));
    }

    [Fact]
    public async Task A_rule_without_Output_passes_the_input_on()
    {
        var machine = JsonataAsl.States("""
            "S":{"Type":"Choice","Output":"of the default","Choices":[{"Condition":true,"Next":"End"}]},"End":{"Type":"Succeed"}
            """);

        var execution = await machine.ExecuteAsync(new { a = 1 });

        execution.Output.Should().Be(Asl.Json("""{"a":1}"""));
    }

    [Fact]
    public async Task No_true_rule_and_no_Default_is_what_nothing_catches()
    {
        var machine = JsonataAsl.States(""" "S":{"Type":"Choice","Choices":[{"Condition":false,"Next":"End"}]},"End":{"Type":"Succeed"} """);

        var execution = await machine.ExecuteAsync();

        execution.Error.Should().Be("States.Runtime");
    }

    [Theory]
    [InlineData("""  "Seconds":"{% $states.input.n * 2 %}" """, 60)]
    [InlineData("""  "Seconds":"{% 3.0 %}" """, 3)]
    [InlineData("""  "Timestamp":"{% $fromMillis($millis() + 30500) %}" """, 30)] // the milliseconds are cut off
    [InlineData("""  "Timestamp":"{% '1999-01-01T00:00:00Z' %}" """, 0)]
    public async Task A_Wait_takes_its_time_from_an_expression(string field, int seconds)
    {
        var execution = await JsonataAsl.State($$"""{"Type":"Wait",{{field}},"End":true}""").ExecuteAsync(new { n = 30 });

        execution.History.Duration.Should().Be(TimeSpan.FromSeconds(seconds));
    }

    [Fact]
    public async Task A_Fail_takes_error_and_cause_from_expressions()
    {
        var execution = await JsonataAsl.State("""{"Type":"Fail","Error":"{% 'Order.' & $states.input.why %}","Cause":"{% $states.context.State.Name %}"}""")
            .ExecuteAsync(new { why = "Late" });

        (execution.Error, execution.Cause).Should().Be(("Order.Late", "S"));
    }

    [Fact]
    public async Task A_Fail_may_have_plain_texts_or_nothing()
    {
        var execution = await JsonataAsl.State("""{"Type":"Fail","Error":"E"}""").ExecuteAsync();

        (execution.Error, execution.Cause).Should().Be(("E", null));
    }

    [Fact]
    public async Task A_division_by_zero_gives_text_as_AWS_has_it()
    {
        var execution = await JsonataAsl.Evaluate("[1/0, -1/0]");

        execution.Output.Should().Be(Asl.Json("""["Infinity","-Infinity"]"""));
    }
}
