using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Intrinsics;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Tests.Expressions;

public sealed class ExpressionParserTests
{
    [Fact]
    public void A_text_that_starts_with_a_dollar_is_a_path_and_any_other_an_intrinsic_call()
    {
        ExpressionParser.Parse("$.a").Should().BeOfType<JsonPath>();
        ExpressionParser.Parse("$$.a").Should().BeOfType<JsonPath>();
        ExpressionParser.Parse("States.UUID()").Should().BeOfType<IntrinsicCall>();
    }

    [Fact]
    public void The_paths_inside_a_call_can_be_listed()
    {
        var call = IntrinsicCall.Parse("States.Format('{}{}', $.a, States.Array($$.b, 1))");

        call.Paths.Select(path => path.Text).Should().Equal("$.a", "$$.b");
    }

    [Fact]
    public void A_text_that_is_neither_is_refused()
    {
        var act = () => ExpressionParser.Parse("hello");

        act.Should().Throw<ExpressionFormatException>()
            .WithMessage("'hello' is neither a path nor an intrinsic function; a path starts with '$', an intrinsic function with 'States.'.");
    }
}
