using Understudy.Json;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Tests.Expressions;

public sealed class PayloadTemplateTests
{
    private static readonly JsonData Input = JsonData.Parse("""{"flagged":7,"vals":[0,10,20,30,40,50]}""");

    [Theory]
    [InlineData("""{"first":88}""", """{"first":88}""")]
    [InlineData("""{"a":"$.flagged"}""", """{"a":"$.flagged"}""")]
    [InlineData("""{"a.$":"$.flagged"}""", """{"a":7}""")]
    [InlineData("""{"p":{"first.$":"$.vals[0]","last3.$":"$.vals[-3:]"}}""", """{"p":{"first":0,"last3":[30,40,50]}}""")]
    [InlineData("""{"d.$":"$$.Day"}""", """{"d":"TUE"}""")]
    [InlineData("""{"v.$":"$order.a[0]"}""", """{"v":10}""")]
    [InlineData("""{"s.$":"States.Format('It is {}',$$.Day)"}""", """{"s":"It is TUE"}""")]
    [InlineData("""{"n.$":"$.vals[9]"}""", """{"n":null}""")]
    [InlineData("""{"e.$":"$.vals[?(@ > 90)]"}""", """{"e":[]}""")]
    [InlineData("""{"l":[1,{"x.$":"$.flagged"},"$.flagged"]}""", """{"l":[1,{"x":7},"$.flagged"]}""")]
    [InlineData("""[{"x.$":"$.flagged"}]""", """[{"x":7}]""")]
    [InlineData("{}", "{}")]
    [InlineData("\"$.flagged\"", "\"$.flagged\"")]
    public void A_template_gives_its_payload(string template, string payload)
    {
        var parsed = PayloadTemplate.Parse(JsonData.Parse(template));

        var value = parsed.Evaluate(Input, new TestContext());

        value.ToString().Should().Be(payload);
    }

    [Fact]
    public void What_holds_no_expression_is_shared_by_all_payloads()
    {
        var template = JsonData.Parse("""{"constant":{"deep":[1]},"x.$":"$.flagged"}""");
        var parsed = PayloadTemplate.Parse(template);

        var first = (ObjectData)parsed.Evaluate(Input, new TestContext());
        var second = (ObjectData)parsed.Evaluate(Input, new TestContext());

        first["constant"].Should().BeSameAs(template["constant"]);
        first.Names.Should().BeSameAs(second.Names);
    }

    [Fact]
    public void A_template_without_expressions_is_constant()
    {
        var template = JsonData.Parse("""{"a":{"b":["$.x"]}}""");

        var parsed = PayloadTemplate.Parse(template);

        parsed.IsConstant.Should().BeTrue();
        parsed.Evaluate(Input, new TestContext()).Should().BeSameAs(template);
        PayloadTemplate.Parse(JsonData.Parse("""{"a.$":"$"}""")).IsConstant.Should().BeFalse();
    }

    [Theory]
    [InlineData("$.nope", "The JSONPath '$.nope' specified for the field 'k.$' could not be found in the input '{\"a\":{}}'")]
    [InlineData("$.a.b.c", "The JSONPath '$.a.b.c' specified for the field 'k.$' could not be found in the input '{\"a\":{}}'")]
    [InlineData("$$.Execution.Input.x", "The JSONPath '$$.Execution.Input.x' specified for the field 'k.$' could not be found in the input '{\"a\":{}}'")]
    public void A_path_that_finds_nothing_fails_the_state(string path, string cause)
    {
        var template = PayloadTemplate.Parse(JsonData.Object(("p", JsonData.Object(("k.$", path)))));

        var act = () => template.Evaluate(JsonData.Parse("""{"a":{}}"""), new TestContext());

        var failure = act.Should().Throw<StateFailureException>().Which;
        failure.ErrorName.Should().Be("States.Runtime");
        failure.Cause.Should().Be(cause);
    }

    [Fact]
    public void A_path_on_a_null_input_fails_the_state()
    {
        var template = PayloadTemplate.Parse(JsonData.Parse("""{"k.$":"$"}"""));

        var act = () => template.Evaluate(JsonData.Null, new TestContext());

        act.Should().Throw<StateFailureException>().Which.Cause.Should().Be("Unable to apply Path transformation to null or empty input.");
    }

    [Fact]
    public void All_faults_are_told_with_their_places()
    {
        var template = JsonData.Parse("""{"a.$":1,"l":[{"b.$":"$.x["}],"c":{"d":1,"d.$":"$"},"e.$":"f"}""");

        var isTemplate = PayloadTemplate.TryParse(template, out _, out var faults);

        isTemplate.Should().BeFalse();
        faults.Should().Equal(
            new ExpressionFault(
                "1",
                0,
                "The value of 'a.$' is no string; a member whose name ends in '.$' holds a path or an intrinsic function. Remove the '.$' for a plain value.",
                "$['a.$']"),
            new ExpressionFault("$.x[", 3, "'$.x[' ends inside a bracket; close it with ']'.", "$['l'][0]['b.$']"),
            new ExpressionFault("d.$", 0, "The members 'd' and 'd.$' give one name twice; remove one of them.", "$['c']['d.$']"),
            new ExpressionFault(
                "f",
                0,
                "'f' is neither a path nor an intrinsic function; a path starts with '$', an intrinsic function with 'States.'.",
                "$['e.$']"));
    }
}
