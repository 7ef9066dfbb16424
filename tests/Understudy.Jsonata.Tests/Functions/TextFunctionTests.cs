namespace Understudy.Jsonata.Tests.Functions;

public class TextFunctionTests
{
    [Theory]
    [InlineData("$string(5)", "\"5\"")]
    [InlineData("$string(1.50)", "\"1.5\"")]
    [InlineData("$string(0.1 + 0.2)", "\"0.3\"")]
    [InlineData("$string(1e21) & ' ' & $string(1e-7)", "\"1e+21 1e-7\"")]
    [InlineData("$string({'f': $sum, 'l': [true, null]})", "\"{\\\"f\\\":\\\"\\\",\\\"l\\\":[true,null]}\"")]
    [InlineData("$string({'a': [1]}, true)", "\"{\\n  \\\"a\\\": [\\n    1\\n  ]\\n}\"")]
    [InlineData("$string(missing)", Jsonata.Nothing)]
    [InlineData("$string($sum)", "\"\"")]
    public void String_writes_JSON_with_numbers_of_15_digits(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("$substring('hello', 3)", "\"lo\"")]
    [InlineData("$substring('hello', 1, 2)", "\"el\"")]
    [InlineData("$substring('hello', -3, 2)", "\"ll\"")]
    [InlineData("$substring('hello', -9)", "\"hello\"")]
    [InlineData("$substring('hello', 1, -1)", "\"\"")]
    [InlineData("$substring('abcdef', 1.5, 2.5)", "\"bcd\"")]
    [InlineData("$substring('😀ab', 0, 2)", "\"😀a\"")]
    [InlineData("$substringBefore('a-b-c', '-')", "\"a\"")]
    [InlineData("$substringAfter('a-b-c', '-')", "\"b-c\"")]
    [InlineData("$substringAfter('abc', 'x')", "\"abc\"")]
    public void Parts_of_a_string_are_counted_in_code_points(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("$uppercase('Straße')", "\"STRASSE\"")]
    [InlineData("$lowercase('ÄB')", "\"äb\"")]
    [InlineData("$length('a😀')", "2")]
    [InlineData("$trim('  a \\n\\t b ')", "\"a b\"")]
    [InlineData("$pad('a', 3) & '|'", "\"a  |\"")]
    [InlineData("$pad('a', -5, 'xy')", "\"xyxya\"")]
    [InlineData("$pad('foo', 5.7, '#')", "\"foo##\"")]
    [InlineData("$join(['a','b'], ', ')", "\"a, b\"")]
    [InlineData("$join('a')", "\"a\"")]
    [InlineData("$split('a,b,,c', ',')", """["a","b","","c"]""")]
    [InlineData("$split('abc', '', 2)", """["a","b"]""")]
    [InlineData("$split('a1b2c', /\\d/, 2)", """["a","b"]""")]
    [InlineData("$contains('abc', 'b')", "true")]
    [InlineData("$contains('abc', /B/)", "false")]
    public void Strings_are_changed_and_searched(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("$replace('a.b.c', '.', '-')", "\"a-b-c\"")]
    [InlineData("$replace('a.b.c', '.', '-', 1)", "\"a-b.c\"")]
    [InlineData("$replace('John Smith', /(\\w+)\\s(\\w+)/, '$2, $1')", "\"Smith, John\"")]
    [InlineData("$replace('abc', /b/, '[$0]$$')", "\"a[b]$c\"")]
    [InlineData("$replace('abc', /(b)(x)?/, '[$1$2$3$10]')", "\"a[bb0]c\"")]
    [InlineData("$replace('265', /\\d/, function($m){$string($number($m.match) + 1)})", "\"376\"")]
    public void Replace_fills_groups_into_the_replacement(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("$base64encode('hello')", "\"aGVsbG8=\"")]
    [InlineData("$base64decode('aGVsbG8=')", "\"hello\"")]
    [InlineData("$encodeUrlComponent('a b&c/é')", "\"a%20b%26c%2F%C3%A9\"")]
    [InlineData("$encodeUrl('http://x/a b?é=1')", "\"http://x/a%20b?%C3%A9=1\"")]
    [InlineData("$decodeUrlComponent('a%20b%26%C3%A9')", "\"a b&é\"")]
    [InlineData("$decodeUrl('a%20b%26')", "\"a b%26\"")]
    public void Strings_are_encoded_and_decoded(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("$replace('a', '', 'b')", "D3010", "Second argument of replace function cannot be an empty string")]
    [InlineData("$replace('a', 'a', 'b', -1)", "D3011", "Fourth argument of replace function must evaluate to a positive number")]
    [InlineData("$replace('a', /a/, function($m){1})", "D3012", "Attempted to replace a matched string with a non-string value")]
    [InlineData("$split('a', 'b', -1)", "D3020", "Third argument of split function must evaluate to a positive number")]
    [InlineData("$match('a', /a/, -1)", "D3040", "Third argument of match function must evaluate to a positive number")]
    [InlineData("$string(1/0)", "D3001", "Attempting to invoke string function on Infinity or NaN")]
    [InlineData("$decodeUrl('%C3%28')", "D3140", "Malformed URL passed to $decodeUrl(): \"%C3%28\"")]
    [InlineData("$eval('1 +')", "D3120", "Syntax error in expression passed to function eval: \"Unexpected end of expression\"")]
    [InlineData("$eval('1 + \"a\"')", "D3121", "Dynamic error evaluating the expression passed to function eval: \"The right side of the \\\"+\\\" operator must evaluate to a number\"")]
    [InlineData("$error('no stock')", "D3137", "no stock")]
    [InlineData("$assert(1 = 2, 'not so')", "D3141", "not so")]
    [InlineData("$assert(1 = 2)", "D3141", "$assert() statement failed")]
    public void Misuse_is_named(string expression, string code, string reason)
    {
        var failure = Jsonata.Fail(expression);

        (failure.Code, failure.Reason).Should().Be((code, reason));
    }

    [Theory]
    [InlineData("$eval('a + 1', {'a': 2})", "3")]
    [InlineData("($x := 5; $eval('$x * 2'))", "10")]
    [InlineData("$eval('[1,2].($ + 1)')", "[2,3]")]
    public void Eval_sees_the_variables_around_it(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }
}
