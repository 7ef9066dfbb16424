using Understudy.Json;

namespace Understudy.Jsonata.Tests.Limits;

public class BoundsTests
{
    [Fact]
    public void Endless_recursion_ends_at_the_depth_limit()
    {
        var failure = Jsonata.Fail("($f := function($n){1 + $f($n)}; $f(1))");

        failure.Code.Should().Be("U1001");
        failure.Message.Should().Be(
            "Stack overflow error: Check for non-terminating recursive function.  Consider rewriting as tail-recursive. JsonataOptions.MaxDepth sets the limit.");
    }

    [Fact]
    public void An_endless_tail_call_ends_at_the_step_limit()
    {
        var failure = Jsonata.Fail("($f := function(){$f()}; $f())", options: new JsonataOptions { MaxSteps = 10_000 });

        failure.Code.Should().Be("U1002");
        failure.Message.Should().Be(
            "Expression evaluation took more than 10000 steps: Check for infinite loop. JsonataOptions.MaxSteps sets the limit.");
    }

    [Theory]
    [InlineData("$reduce([1..60], function($a, $b){$a & $a}, 'x')", "U1003")]
    [InlineData("$pad('', 100000000)", "U1003")]
    [InlineData("$string($reduce([1..60], function($a, $b){{'l': $a, 'r': $a}}, 'x'))", "U1003")]
    [InlineData("$reduce([1..60], function($a, $b){$append($a, $a)}, [1])", "D2015")]
    [InlineData("[1..10000001]", "D2014")]
    [InlineData("$formatInteger(1e300, 'I')", "U1003")]
    [InlineData("$fromMillis(0, '[Y,*-99999999]')", "U1003")]
    [InlineData("$fromMillis(0, '[H,99999999]')", "U1003")]
    [InlineData("($s := $pad('', 10000000, 'x'); $map([1..1000000], function($i){$uppercase($s)}))", "U1002")]
    [InlineData("($s := [1..10000000]; $map([1..1000000], function($i){$sum($s)}))", "U1002")]
    [InlineData("($s := [1..10000000].(false); $map([1..1000000], function($i){$s ? 1 : 2}))", "U1002")]
    [InlineData("($s := [1..1000000]; $map([1..1000000], function($i){$s[false]}))", "U1002")]
    public void What_would_grow_without_end_is_refused(string expression, string code)
    {
        Jsonata.Fail(expression).Code.Should().BeOneOf(code, "U1002");
    }

    [Fact]
    public void Values_that_share_structure_are_compared_within_the_budget()
    {
        var failure = Jsonata.Fail(
            "($d := function($s){$reduce([1..60], function($a, $b){{'l': $a, 'r': $a}}, $s)}; $d('x') = $d('x'))");

        failure.Code.Should().Be("U1002");
    }

    [Fact]
    public void A_value_that_nests_too_deep_is_refused()
    {
        var failure = Jsonata.Fail("$string($reduce([1..300000], function($a, $b){{'a': $a}}, 1))");

        failure.Code.Should().BeOneOf("U1008", "U1003", "U1002");
    }

    [Theory]
    [InlineData("$match($pad('', 30, 'a') & '!', /^(a+)+$/)")]
    [InlineData("$match($pad('', 30, 'a') & '!', /(a|aa)+$/)")]
    [InlineData("$match($pad('', 40, 'a'), /(a*)*b/)")]
    public void A_regular_expression_that_backtracks_without_end_ends_at_the_step_limit(string expression)
    {
        Jsonata.Fail(expression, options: new JsonataOptions { MaxSteps = 1_000_000 }).Code.Should().Be("U1002");
    }

    [Fact]
    public void A_small_stack_makes_no_difference()
    {
        var result = "";
        var thread = new Thread(() => result = Jsonata.Evaluate("($f := function($n){$n = 0 ? 0 : 1 + $f($n - 1)}; $f(5000))"), 256 * 1024);

        thread.Start();
        thread.Join();

        result.Should().Be("5000");
    }

    [Fact]
    public void A_deep_input_is_walked()
    {
        var deep = JsonData.Parse(string.Concat(Enumerable.Repeat("{\"a\":", 900)) + "1" + new string('}', 900));

        JsonataExpression.Parse("$count(**)").Evaluate(deep).Should().Be(JsonData.Of(901));
    }
}
