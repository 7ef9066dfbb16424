using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Tests.Expressions;

public sealed class FieldPathTests
{
    private static readonly JsonData Input = JsonData.Parse("""{"x":1.5,"neg":-1,"five":5,"s":"NoNumber","o":{},"a":[1]}""");

    [Fact]
    public void A_field_gives_the_value_at_its_path()
    {
        Field("SecondsPath", "$.five").EvaluateSeconds(Input, new TestContext()).Should().Be(5);
        Field("MaxConcurrencyPath", "$.neg").EvaluateInteger(Input, new TestContext()).Should().Be(-1);
        Field("ToleratedFailurePercentagePath", "$.x").EvaluateNumber(Input, new TestContext()).Should().Be(1.5);
        Field("ItemsPath", "$.a").EvaluateArray(Input, new TestContext()).Count.Should().Be(1);
        Field("TimestampPath", "$.s").EvaluateTimestampText(Input, new TestContext()).Should().Be("NoNumber");
    }

    [Theory]
    [InlineData("$.nope", "Invalid path '$.nope' : No results for path: $['nope']")]
    [InlineData("$.no.such", "Invalid path '$.no.such' : Missing property in path $['no']")]
    [InlineData("$$.nope", "Invalid path '$$.nope' : No results for path: $['nope']")]
    [InlineData("$nope", "Invalid path '$nope' : The variable 'nope' has no value")]
    public void A_path_that_finds_nothing_is_invalid(string path, string cause)
    {
        CauseOf(() => Field("InputPath", path).Evaluate(Input, new TestContext())).Should().Be(cause);
    }

    [Theory]
    [InlineData("$.neg", "The SecondsPath parameter references a negative value: $.neg == -1")]
    [InlineData("$.x", "The SecondsPath parameter cannot be parsed as a long value: $.x == 1.5")]
    [InlineData("$.s", "The SecondsPath parameter cannot be parsed as a long value: $.s == NoNumber")]
    public void Seconds_are_whole_and_not_negative(string path, string cause)
    {
        CauseOf(() => Field("SecondsPath", path).EvaluateSeconds(Input, new TestContext())).Should().Be(cause);
    }

    [Theory]
    [InlineData("$.x", "The MaxConcurrencyPath field refers to value \"1.5\" which is not a valid integer: $.x")]
    [InlineData("$.s", "The MaxConcurrencyPath field refers to value \"NoNumber\" which is not a valid integer: $.s")]
    [InlineData("$.o", "The MaxConcurrencyPath field refers to value \"{}\" which is not a valid integer: $.o")]
    public void A_number_of_things_is_whole(string path, string cause)
    {
        CauseOf(() => Field("MaxConcurrencyPath", path).EvaluateInteger(Input, new TestContext())).Should().Be(cause);
    }

    [Fact]
    public void A_percentage_is_a_number()
    {
        CauseOf(() => Field("ToleratedFailurePercentagePath", "$.o").EvaluateNumber(Input, new TestContext()))
            .Should().Be("The ToleratedFailurePercentagePath field refers to value \"{}\" which is not a valid float: $.o");
    }

    [Fact]
    public void Items_are_an_array()
    {
        CauseOf(() => Field("ItemsPath", "$.o").EvaluateArray(Input, new TestContext()))
            .Should().Be("Reference path \"$.o\" must point to array.");
    }

    [Fact]
    public void A_timestamp_is_a_text()
    {
        CauseOf(() => Field("TimestampPath", "$.five").EvaluateTimestampText(Input, new TestContext())).Should().Be(
            "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: $.five == 5");
    }

    [Fact]
    public void The_whole_of_a_null_input_may_be_taken_but_nothing_of_it()
    {
        Field("InputPath", "$").Evaluate(JsonData.Null, new TestContext()).Should().Be(JsonData.Null);
        CauseOf(() => Field("InputPath", "$.a").Evaluate(JsonData.Null, new TestContext()))
            .Should().Be("Unable to apply Path transformation to null or empty input.");
    }

    private static FieldPath Field(string name, string path) => new(name, JsonPath.Parse(path));

    private static string CauseOf(Action act)
    {
        var failure = act.Should().Throw<StateFailureException>().Which;
        failure.ErrorName.Should().Be("States.Runtime");
        return failure.Cause;
    }
}
