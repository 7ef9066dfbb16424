using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Tests.Expressions.Paths;

public sealed class PathFunctionTests
{
    private static readonly JsonData Document = JsonData.Parse(
        """{"a":[0,1,2,3,4,5],"mixed":["x",4,null,-2.5],"o":{"x":1,"y":2},"w":["b",1,"a"],"e":[],"one":[7],"big":[1e10],"p":[{"v":1},{"v":2}]}""");

    [Theory]
    [InlineData("$.a.min()", "0.0")]
    [InlineData("$.a.max()", "5.0")]
    [InlineData("$.a.avg()", "2.5")]
    [InlineData("$.a.sum()", "15.0")]
    [InlineData("$.a.stddev()", "1.707825127659933")]
    [InlineData("$.mixed.min()", "-2.5")]
    [InlineData("$.big.sum()", "1.0E10")]
    [InlineData("$.a.length()", "6")]
    [InlineData("$.a.size()", "6")]
    [InlineData("$.o.length()", "2")]
    [InlineData("$.o.x.length()", "null")]
    [InlineData("$.e.length()", "0")]
    [InlineData("$.length()", "8")]
    [InlineData("$.length($.a)", "6")]
    [InlineData("$.o.keys()", """["x","y"]""")]
    [InlineData("$.a.keys()", "null")]
    [InlineData("$.a.first()", "0")]
    [InlineData("$.a.last()", "5")]
    [InlineData("$.a.index(2)", "2")]
    [InlineData("$.a.index(-2)", "4")]
    [InlineData("$.p.index(1).v", "2")]
    [InlineData("$.e.append(9)", "[9]")]
    [InlineData("$.e.append(9, \"x\", {\"k\":[1,2]})", """[9,"x",{"k":[1,2]}]""")]
    [InlineData("$.e.append($.o)", """[{"x":1,"y":2}]""")]
    [InlineData("$.w.concat()", "\"ba\"")]
    [InlineData("$.w.concat(\"-\", $.w)", "\"ba-b1a\"")]
    [InlineData("$.sum($.a, 10)", "25.0")]
    [InlineData("$..v.sum()", "3.0")]
    [InlineData("$..v.max()", "2.0")]
    public void A_function_gives_what_Jayway_gives(string text, string expected)
    {
        var path = JsonPath.Parse(text);

        var value = path.Evaluate(Document, new TestContext());

        path.IsDefinite.Should().BeTrue();
        value.ToString().Should().Be(expected);
    }

    [Fact]
    public void A_function_behind_an_indefinite_step_is_applied_to_each_match()
    {
        var path = JsonPath.Parse("$.p[*].length()");

        path.Evaluate(Document, new TestContext()).ToString().Should().Be("[1,1]");
        path.IsDefinite.Should().BeFalse();
    }

    [Theory]
    [InlineData("$.e.max()", "Aggregation function attempted to calculate value using empty array")]
    [InlineData("$.o.first()", "Aggregation function attempted to calculate value using empty array")]
    [InlineData("$.e.first()", "Index 0 out of bounds for length 0")]
    [InlineData("$.a.index(6)", "Index 6 out of bounds for length 6")]
    [InlineData("$.one.last()", "Target index:-1 larger than object count:1")]
    [InlineData("$.nope.max()", "Missing property in path $['nope']")]
    [InlineData("$.sum($.nope)", "No results for path: $['nope']")]
    public void A_function_that_cannot_be_computed_fails_with_the_message_of_Jayway(string text, string message)
    {
        var act = () => JsonPath.Parse(text).Evaluate(Document, new TestContext());

        act.Should().Throw<PathNotFoundException>().WithMessage(message);
    }
}
