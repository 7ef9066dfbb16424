namespace Understudy.Jsonata.Tests.Language;

public class LambdaTests
{
    [Theory]
    [InlineData("function($x, $y){$x + $y}(1, 2)", "3")]
    [InlineData("λ($x){$x}(1)", "1")]
    [InlineData("function($x){$x}()", Jsonata.Nothing)]
    [InlineData("function($x){$x}(1, 2)", "1")]
    [InlineData("($y := 10; $f := function($x){$x + $y}; $y := 20; $f(1))", "21")]
    [InlineData("($add := function($a){function($b){$a + $b}}; $add(1)(2))", "3")]
    [InlineData("($f := function($n){$n < 2 ? 1 : $n * $f($n - 1)}; $f(10))", "3628800")]
    [InlineData("(function($x){function($x){$x}(2) + $x})(1)", "3")]
    [InlineData("($x := 1; ($x := 2); $x)", "1")]
    public void A_lambda_closes_over_the_variables_around_it(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("($sub := $substring(?, 0, 2); $sub('abc'))", "\"ab\"")]
    [InlineData("($f := function($a, $b, $c){$a & $b & $c}; $g := $f(?, 'y', ?); $g('x', 'z'))", "\"xyz\"")]
    [InlineData("[1,2,3] ~> $map($power(?, 2))", "[1,4,9]")]
    public void Partial_application_leaves_arguments_open(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("function($x)<n:n>{$x}(5)", "5")]
    [InlineData("function($x)<a:n>{$count($x)}(5)", "1")]
    [InlineData("'ctx'.function($x)<s-:s>{$x}()", "\"ctx\"")]
    [InlineData("function($x, $y)<s?n:n>{$y}(5)", Jsonata.Nothing)]
    [InlineData("function($x)<(sn):x>{$x}('a')", "\"a\"")]
    [InlineData("function($f)<f<n:n>:n>{$f(2)}(function($x){$x * 2})", "4")]
    public void A_signature_prepares_the_arguments(string expression, string expected)
    {
        Jsonata.Evaluate(expression.Replace("'ctx'.", "('ctx').")).Should().Be(expected);
    }

    [Fact]
    public void A_signature_refuses_what_does_not_fit()
    {
        var failure = Jsonata.Fail("($f := function($x)<n:n>{$x}; $f('a'))");

        failure.Code.Should().Be("T0410");
        failure.Reason.Should().Be("Argument 1 of function \"f\" does not match function signature");
    }

    [Fact]
    public void A_tail_call_takes_the_place_of_its_caller()
    {
        const string countDown = "($f := function($n){$n = 0 ? 'done' : ($m := $n - 1; $f($m))}; $f(100000))";

        Jsonata.Evaluate(countDown, options: new JsonataOptions { MaxDepth = 50 }).Should().Be("\"done\"");
    }

    [Fact]
    public void Two_functions_can_tail_call_each_other()
    {
        const string parity = "($even := function($n){$n = 0 ? true : $odd($n-1)}; $odd := function($n){$n = 0 ? false : $even($n-1)}; $odd(6555))";

        Jsonata.Evaluate(parity, options: new JsonataOptions { MaxDepth = 50 }).Should().Be("true");
    }

    [Fact]
    public void Recursion_that_is_no_tail_call_can_be_thirty_thousand_deep()
    {
        Jsonata.Evaluate("($f := function($n){$n = 0 ? 0 : 1 + $f($n - 1)}; $f(30000))").Should().Be("30000");
    }
}
