using Understudy.Json;

namespace Understudy.Jsonata.Tests.Language;

public class EvaluationErrorTests
{
    [Theory]
    [InlineData("'a' + 1", "T2001", 5, "+", "The left side of the \"+\" operator must evaluate to a number. Convert it with $number(...).")]
    [InlineData("1 * true", "T2002", 3, "*", "The right side of the \"*\" operator must evaluate to a number. Convert it with $number(...).")]
    [InlineData("[1.5..2]", "T2003", 6, "..", "The left side of the range operator (..) must evaluate to an integer")]
    [InlineData("[1..'2']", "T2004", 4, "..", "The right side of the range operator (..) must evaluate to an integer")]
    [InlineData("1 ~> 2", "T2006", 4, null, "The right side of the function application operator ~> must be a function")]
    [InlineData("[{'a':1},{'a':'x'}]^(a)", "T2007", 20, null, "Type mismatch when comparing values 1 and \"x\" in order-by clause")]
    [InlineData("[{'a':1},{'a':true}]^(a)", "T2008", 21, null, "The expressions within an order-by clause must evaluate to numeric or string values")]
    [InlineData("1 < 'a'", "T2009", 3, "<", "The values 1 and \"a\" either side of operator \"<\" must be of the same data type. Convert one side with $number(...) or $string(...).")]
    [InlineData("true > 1", "T2010", 6, ">", "The expressions either side of operator \">\" must evaluate to numeric or string values")]
    [InlineData("{'a':1} ~> |$|5|", "T2011", 15, null, "The insert/update clause of the transform expression must evaluate to an object: 5")]
    [InlineData("{'a':1} ~> |$|{},5|", "T2012", 18, null, "The delete clause of the transform expression must evaluate to a string or array of strings: 5")]
    [InlineData("($clone := 5; {'a':1} ~> |$|{}|)", "T2013", 26, null, "The transform expression clones the input object using the $clone() function.  This has been overridden in the current scope by a non-function.")]
    [InlineData("{5: 1}", "T1003", 1, null, "Key in object structure must evaluate to a string; got: 5. Convert it with $string(...).")]
    [InlineData("sum([1])", "T1005", 4, "sum", "Attempted to invoke a non-function. Did you mean $sum? Functions are called with a $ before their name.")]
    [InlineData("$nope()", "T1006", 6, "nope", "Attempted to invoke a non-function")]
    [InlineData("substring(?, 1)", "T1007", 10, "substring", "Attempted to partially apply a non-function. Did you mean $substring?")]
    [InlineData("$nope(?)", "T1008", 6, "nope", "Attempted to partially apply a non-function")]
    [InlineData("$match('a', function($s){{'start': 'x'}})", "T1010", 7, "match", "The matcher function argument passed to function \"match\" does not return the correct object structure")]
    [InlineData("-'a'", "D1002", 1, "-", "Cannot negate a non-numeric value: \"a\"")]
    [InlineData("'ab' ~> $match(/x*/)", "D1004", 15, "match", "Regular expression matches zero length string")]
    [InlineData("{'a': 1, 'a': 2}", "D1009", 1, null, "Multiple key definitions evaluate to same key: \"a\". Give each key once.")]
    [InlineData("$sum('a')", "T0412", 5, "sum", "Argument 1 of function \"sum\" must be an array of \"numbers\". Check the elements; $map and [...] make an array of one type.")]
    [InlineData("5 ~> $uppercase()", "T0410", 16, "uppercase", "Argument 1 of function \"uppercase\" does not match function signature. Convert the argument, for example with $string(...) or $number(...), or give the argument that is missing.")]
    [InlineData("(5).$uppercase()", "T0411", 15, "uppercase", "Context value is not a compatible type with argument 1 of function \"uppercase\"")]
    public void What_failed_is_said_with_its_place(string expression, string code, int position, string? token, string message)
    {
        var failure = Jsonata.Fail(expression);

        (failure.Code, failure.Position, failure.Token).Should().Be((code, position, token));
        failure.Message.Should().Be(message);
    }

    [Fact]
    public void The_value_and_the_argument_at_fault_are_facts_of_their_own()
    {
        var failure = Jsonata.Fail("$substring('abc', '1')");

        failure.Value.Should().Be(JsonData.Of("1"));
        failure.Index.Should().Be(2);
        failure.Reason.Should().Be("Argument 2 of function \"substring\" does not match function signature");
        failure.Remedy.Should().StartWith("Convert the argument");
    }

    [Fact]
    public void A_failure_in_a_called_function_tells_its_own_place()
    {
        var failure = Jsonata.Fail("( $f := function($x) { $x + 'a' }; $f(1) )");

        (failure.Code, failure.Position, failure.Token).Should().Be(("T2002", 27, "+"));
    }

    [Fact]
    public void A_long_value_is_cut_in_the_message()
    {
        Jsonata.Fail("-[1..1000]").Message.Length.Should().BeLessThan(300);
    }
}
