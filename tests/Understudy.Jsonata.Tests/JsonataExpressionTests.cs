using Understudy.Json;

namespace Understudy.Jsonata.Tests;

public class JsonataExpressionTests
{
    [Fact]
    public void A_missing_result_is_null_and_a_JSON_null_is_a_value()
    {
        var input = JsonData.Parse("""{"a":null}""");

        JsonataExpression.Parse("a").Evaluate(input).Should().Be(JsonData.Null);
        JsonataExpression.Parse("b").Evaluate(input).Should().BeNull();
    }

    [Fact]
    public void No_input_differs_from_a_null_input()
    {
        var expression = JsonataExpression.Parse("$exists($)");

        expression.Evaluate(null).Should().Be(JsonData.False);
        expression.Evaluate(JsonData.Null).Should().Be(JsonData.True);
    }

    [Fact]
    public void It_remembers_its_text_and_level()
    {
        var expression = JsonataExpression.Parse("a + 1", JsonataVersion.V2_0_6);

        expression.Text.Should().Be("a + 1");
        expression.ToString().Should().Be("a + 1");
        expression.Version.Should().Be(JsonataVersion.V2_0_6);
    }

    [Fact]
    public void It_can_be_evaluated_by_many_threads_at_once()
    {
        var expression = JsonataExpression.Parse("$sum(lines.(quantity * price)) & ':' & $join($sort(lines.sku), ',')");
        var input = JsonData.Parse("""{"lines":[{"sku":"b","quantity":2,"price":3},{"sku":"a","quantity":1,"price":4}]}""");
        var results = new string[200];

        Parallel.For(0, results.Length, i => results[i] = expression.Evaluate(input)!.AsString());

        results.Should().AllBe("10:a,b");
    }

    [Fact]
    public void An_assignment_lasts_for_one_evaluation_only()
    {
        var expression = JsonataExpression.Parse("$before := $x");
        var bindings = new JsonataBindings();

        JsonataExpression.Parse("$x := 1").Evaluate(null, bindings);

        expression.Evaluate(null, bindings).Should().BeNull();
    }

    [Fact]
    public void Untouched_number_literals_keep_their_text()
    {
        Jsonata.Evaluate("{'price': price, 'twice': price * 2}", """{"price":1.50}""").Should().Be("""{"price":1.50,"twice":3}""");
    }

    [Fact]
    public void A_function_is_no_result()
    {
        var failure = Jsonata.Fail("$sum");

        failure.Code.Should().Be("U1006");
        failure.Message.Should().Be("The result of the expression is a function, which is not JSON. Call it, or give a value instead.");
    }

    [Fact]
    public void An_infinite_number_is_no_result_wherever_it_is()
    {
        var failure = Jsonata.Fail("{'ratio': [1 / 0]}");

        failure.Code.Should().Be("D1001");
        failure.Message.Should().Be("Number out of range: \"Infinity\". JSON has no infinities and no NaN; check the divisor.");
    }

    [Fact]
    public void An_infinite_number_is_text_where_the_host_says_so()
    {
        var options = new JsonataOptions { InfinityAsText = true };

        var result = JsonataExpression.Parse("{'ratios': [1 / 0, -1 / 0, 1]}").Evaluate(null, options: options);

        result!.ToString().Should().Be("""{"ratios":["Infinity","-Infinity",1]}""");
    }
}
