namespace Understudy.Jsonata.Tests.Language;

public class LanguageLevelTests
{
    [Theory]
    [InlineData("a ?? 1")]
    [InlineData("a ?: 1")]
    public void Later_operators_are_refused_at_the_level_of_Step_Functions(string expression)
    {
        var parse = () => JsonataExpression.Parse(expression, JsonataVersion.V2_0_6);

        var failure = parse.Should().Throw<JsonataException>().Which;
        failure.Code.Should().Be("S0211");
        failure.Position.Should().Be(4);
        failure.Token.Should().Be(expression[3..4]);
        failure.Message.Should().Be($"The symbol \"{expression[3]}\" cannot be used as a unary operator");
    }

    [Theory]
    [InlineData("5890840712243076", "\"5890840712243076\"", "\"5890840712243080\"")]
    [InlineData("0.1 + 0.2", "\"0.3\"", "\"0.3\"")]
    public void Large_integers_are_cut_to_15_digits_in_2_0_6_only(string number, string now, string before)
    {
        Jsonata.Evaluate($"$string({number})").Should().Be(now);
        Jsonata.EvaluateAs206($"$string({number})").Should().Be(before);
    }

    [Fact]
    public void A_repeated_parameter_gets_its_first_argument_over_and_over_in_2_0_6()
    {
        const string expression = "function($a, $b)<n+n:a>{[$a, $b]}(1, 2, 3)";

        Jsonata.Evaluate(expression).Should().Be("[1,2]");
        Jsonata.EvaluateAs206(expression).Should().Be("[1,1]");
    }

    [Fact]
    public void A_fraction_of_a_second_is_a_whole_number_of_milliseconds_in_2_0_6()
    {
        const string expression = "$toMillis('2020-01-01 00:00:00.5', '[Y]-[M01]-[D01] [H]:[m]:[s].[f]') - $toMillis('2020-01-01')";

        Jsonata.Evaluate(expression).Should().Be("500");
        Jsonata.EvaluateAs206(expression).Should().Be("5");
    }

    [Fact]
    public void The_limit_of_a_range_is_worded_as_the_level_words_it()
    {
        var evaluate = () => Jsonata.EvaluateAs206("[1..10000001]");

        Jsonata.Fail("[1..10000001]").Reason.Should().EndWith("must not exceed 1e7.  Attempted to allocate 10000001.");
        evaluate.Should().Throw<JsonataException>().Which.Reason.Should().EndWith("must not exceed 1e6.  Attempted to allocate 10000001.");
    }
}
