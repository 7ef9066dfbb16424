namespace Understudy.Jsonata.Tests;

public class JsonataReferencesTests
{
    [Theory]
    [InlineData("$states.input.id", "")]
    [InlineData("a.b", "a@1")]
    [InlineData("$", "$@1")]
    [InlineData("$$.a", "$$@2")]
    [InlineData("* + **", "*@1 **@6")]
    [InlineData("$states.input[qty > 3]", "")]
    [InlineData("$states.input.($.a + b)", "")]
    [InlineData("$states.input[$$.x]", "$$@16")]
    [InlineData("$map($xs, function($x) { y })", "y@26")]
    [InlineData("{'k': name}", "name@10")]
    [InlineData("($f := total; $states^(price))", "total@12")]
    [InlineData("$states.input{tier: $count(id)}", "")]
    public void References_to_the_input_are_those_at_top_level(string expression, string expected)
    {
        Show(JsonataExpression.Parse(expression).References.Input).Should().Be(expected);
    }

    [Theory]
    [InlineData("$a + $b", "a@2 b@7")]
    [InlineData("($a := 1; $a + $b)", "b@17")]
    [InlineData("function($x) { $x + $y }", "y@22")]
    [InlineData("($f := function($n) { $n = 0 ? 1 : $f($n - 1) }; $f(3))", "")]
    [InlineData("$orders@$o.lines#$i[$o.id = $i]", "orders@7")]
    [InlineData("($a := 1) + $a", "a@14")]
    public void Variables_are_those_that_nothing_in_the_expression_binds(string expression, string expected)
    {
        Show(JsonataExpression.Parse(expression).References.Variables).Should().Be(expected);
    }

    [Fact]
    public void A_called_function_is_told_from_one_that_is_passed_on()
    {
        var references = JsonataExpression.Parse("$map($xs, $eval) ~> $sum()").References;

        Show(references.Calls).Should().Be("map@4 sum@24");
        references.Uses("eval").Should().BeTrue();
        references.Uses("parse").Should().BeFalse();
    }

    private static string Show(IReadOnlyList<JsonataReference> references) =>
        string.Join(' ', references.Select(reference => $"{reference.Name}@{reference.Position}"));
}
