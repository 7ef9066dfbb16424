using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.Expressions.Jsonata;

public class JsonataFunctionTests
{
    [Theory]
    [InlineData("$partition([1,2,3,4,5], 2)", "[[1,2],[3,4],[5]]")]
    [InlineData("$partition([1], 4)", "[[1]]")]
    [InlineData("$partition([1,2,3], 1.9)", "[[1],[2],[3]]")] // cut to 1
    [InlineData("$partition([0], 1)", "[[0]]")]
    [InlineData("$partition([], 1)", "[]")]
    [InlineData("$range(1, 9, 2)", "[1,3,5,7,9]")]
    [InlineData("$range(0, 10, 3)", "[0,3,6,9]")]
    [InlineData("$range(3, 1, -1)", "[3,2,1]")]
    [InlineData("$range(1, 9, 9)", "1")] // a sequence of one stands alone, as recorded
    [InlineData("$range(1.9, 4.2, 1.5)", "[1,2,3,4]")]
    [InlineData("$hash('input data', 'MD5')", "\"812f45842bc6d66ee14572ce20db8e86\"")]
    [InlineData("$hash('input data', 'SHA-1')", "\"aaff4a450a104cd177d28d18d74485e8cae074b7\"")]
    [InlineData("$substring($hash('', 'SHA-256'), 0, 8)", "\"e3b0c442\"")]
    [InlineData("$length($hash('', 'SHA-384'))", "96")]
    [InlineData("$length($hash('', 'SHA-512'))", "128")]
    [InlineData("$random(42)", "0.7275636800328681")]
    [InlineData("$random(42) = $random(42)", "true")]
    [InlineData("$parse('{\"a\":[1,null]}')", """{"a":[1,null]}""")]
    public async Task A_function_that_Step_Functions_adds_gives(string expression, string result)
    {
        var execution = await JsonataAsl.Evaluate(expression);

        execution.Output.Should().Be(Asl.Json(result));
    }

    [Theory]
    [InlineData("$eval('1')", "T1006: Attempted to invoke a non-function")]
    [InlineData("$partition([1], -1)", "D3061: The second argument of the partition function must be a number above zero")]
    [InlineData("$partition([1], 'a')", "T0410: Argument 2 of function \"partition\" does not match function signature")]
    [InlineData("$range(1, 2, 0)", "D3061: The third argument of the range function must not be zero")]
    [InlineData("$hash('a', 'SHA-3')", "D3062: The hash function has no algorithm \"SHA-3\"; it has MD5, SHA-1, SHA-256, SHA-384 and SHA-512")]
    [InlineData("$hash(1, 'MD5')", "T0410: Argument 1 of function \"hash\" does not match function signature")]
    [InlineData("$random('a')", "T0410: Argument 1 of function \"random\" does not match function signature")]
    public async Task A_function_refuses(string expression, string reason)
    {
        var execution = await JsonataAsl.Evaluate(expression);

        execution.Cause.Should().EndWith($"The JSONata expression '{expression}' specified for the field 'Output' threw an error during evaluation. {reason}");
    }

    [Theory]
    [InlineData("$partition($none, 1)")]
    [InlineData("$range(1, $none, 1)")]
    [InlineData("$range(2, 1, 1)")]
    [InlineData("$hash($none, 'MD5')")]
    [InlineData("$parse($none)")]
    public async Task A_function_gives_nothing(string expression)
    {
        var execution = await JsonataAsl.Evaluate(expression);

        execution.Cause.Should().EndWith("returned nothing (undefined).");
    }

    [Fact]
    public async Task A_range_too_long_for_memory_is_refused()
    {
        var execution = await JsonataAsl.Evaluate("$range(-9e18, 9e18, 1)");

        execution.Cause.Should().Contain("threw an error during evaluation: Expression evaluation memory limit exceeded: ");
    }

    [Fact]
    public async Task A_text_that_is_no_JSON_is_refused()
    {
        var execution = await JsonataAsl.Evaluate("$parse('{')");

        execution.Cause.Should().Contain("threw an error during evaluation. D3063: The argument of the parse function is no JSON. ");
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_chance()
    {
        const string expression = "[$random(), $uuid(), $shuffle([1..9])]";

        var first = await JsonataAsl.Evaluate(expression, seed: 5);
        var second = await JsonataAsl.Evaluate(expression, seed: 5);
        var other = await JsonataAsl.Evaluate(expression, seed: 6);

        second.Output.Should().Be(first.Output);
        other.Output.Should().NotBe(first.Output);
    }

    [Fact]
    public async Task A_UUID_is_of_version_4()
    {
        var execution = await JsonataAsl.Evaluate("$uuid()");

        execution.Output!.AsString().Should().MatchRegex("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
    }

    [Fact]
    public async Task Now_is_the_time_of_the_execution()
    {
        var execution = await Asl.Machine("""
            {"QueryLanguage":"JSONata","StartAt":"W","States":{
              "W":{"Type":"Wait","Seconds":90,"Next":"P"},
              "P":{"Type":"Pass","Output":"{% $millis() - $toMillis($states.context.Execution.StartTime) %}","End":true}}}
            """).ExecuteAsync();

        execution.Output.Should().Be(Asl.Json("90000"));
    }
}
