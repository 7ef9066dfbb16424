namespace Understudy.Jsonata.Tests.Language;

public class OperatorTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("7 % 4", "3")]
    [InlineData("-7 % 4", "-3")]
    [InlineData("10 / 4", "2.5")]
    [InlineData("0.1 + 0.2", "0.30000000000000004")]
    [InlineData("-(3)", "-3")]
    [InlineData("3 - -2", "5")]
    [InlineData("missing + 1", Jsonata.Nothing)]
    [InlineData("1 - missing", Jsonata.Nothing)]
    [InlineData("9007199254740993 + 0", "9007199254740992")]
    public void Arithmetic_is_that_of_doubles(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("1 = 1.0", "true")]
    [InlineData("'a' = 'a'", "true")]
    [InlineData("1 = '1'", "false")]
    [InlineData("[1,{'a':2}] = [1,{'a':2}]", "true")]
    [InlineData("{'a':1,'b':2} = {'b':2,'a':1}", "true")]
    [InlineData("{'a':1} != {'a':2}", "true")]
    [InlineData("null = null", "true")]
    [InlineData("missing = missing", "false")]
    [InlineData("missing != 1", "false")]
    public void Equality_is_deep(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("1 < 2", "true")]
    [InlineData("2 <= 2", "true")]
    [InlineData("'a' < 'b'", "true")]
    [InlineData("'Z' < 'a'", "true")]
    [InlineData("'10' > '9'", "false")]
    [InlineData("missing > 1", Jsonata.Nothing)]
    public void Order_is_numeric_or_that_of_code_units(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("true and false", "false")]
    [InlineData("1 and 'x'", "true")]
    [InlineData("'' or []", "false")]
    [InlineData("[0,0] or [0,1]", "true")]
    [InlineData("missing or true", "true")]
    [InlineData("false and $error('not evaluated')", "false")]
    [InlineData("true or $error('not evaluated')", "true")]
    public void Boolean_operators_take_anything_for_true_or_false(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("'a' & 'b'", "\"ab\"")]
    [InlineData("'a' & 1.5 & true & null & missing", "\"a1.5truenull\"")]
    [InlineData("'x' & [1,{'a':2}]", "\"x[1,{\\\"a\\\":2}]\"")]
    public void Concatenation_takes_anything_as_text(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("1 in [1,2]", "true")]
    [InlineData("'a' in 'a'", "true")]
    [InlineData("3 in [1,2]", "false")]
    [InlineData("missing in [1]", "false")]
    [InlineData("{'a':1} in [{'a':1}]", "true")]
    public void Inclusion_looks_into_an_array(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("[1..4]", "[1,2,3,4]")]
    [InlineData("[-1..1, 5]", "[-1,0,1,5]")]
    [InlineData("[3..1]", "[]")]
    [InlineData("[2..2]", "[2]")]
    [InlineData("[1..missing]", "[]")]
    [InlineData("[[1..2], [3]]", "[[1,2],[3]]")]
    [InlineData("$count([1..10000000])", "10000000")]
    public void A_range_gives_the_integers_between(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("1 = 1 ? 'y' : 'n'", "\"y\"")]
    [InlineData("missing ? 'y' : 'n'", "\"n\"")]
    [InlineData("false ? 'y'", Jsonata.Nothing)]
    [InlineData("0 ?: 42", "42")]
    [InlineData("'x' ?: 42", "\"x\"")]
    [InlineData("0 ?? 42", "0")]
    [InlineData("null ?? 42", "null")]
    [InlineData("missing ?? 42", "42")]
    [InlineData("missing ?? other ?? 1 + 1", "2")]
    public void Conditions_and_defaults_choose_a_value(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("[3,1] ~> $sort", "[1,3]")]
    [InlineData("[3,1] ~> $sort()", "[1,3]")]
    [InlineData("'a,b' ~> $split(',') ~> $count()", "2")]
    [InlineData("($f := $uppercase ~> $substringBefore(?, '-'); $f('ab-c'))", "\"AB\"")]
    public void Values_are_passed_along_chains_of_functions(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("/* one */ 1 /* two */ + 2", "3")]
    [InlineData("\"a\\u0041\\n\\/\"", "\"aA\\n/\"")]
    [InlineData("and.or.in", "5")]
    [InlineData("10/5/2", "1")]
    public void Text_is_read_as_JSONata_writes_it(string expression, string expected)
    {
        Jsonata.Evaluate(expression, """{"and":{"or":{"in":5}}}""").Should().Be(expected);
    }
}
