namespace Understudy.ApiGateway.Tests.Templates;

public class OperatorTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("7 / 2", "3")]
    [InlineData("-7 / 2", "-3")]
    [InlineData("-7 % 3", "-1")]
    [InlineData("7 / 2.0", "3.5")]
    [InlineData("1.0 + 1", "2.0")]
    [InlineData("0.1 + 0.2", "0.30000000000000004")]
    [InlineData("10000000.0 * 10", "1.0E8")]
    [InlineData("2147483647 + 1", "2147483648")]
    [InlineData("9223372036854775807 + 1", "9223372036854775808")]
    [InlineData("'a' + 1", "a1")]
    [InlineData("1 + 'a'", "1a")]
    [InlineData("$unknown + 1", "1")]
    [InlineData("'a' - 1", "unset")]
    [InlineData("5 % 0", "unset")]
    [InlineData("5.0 / 0", "unset")]
    public void Arithmetic_keeps_whole_numbers_whole(string expression, string expected) =>
        Template.Render($"#set($r = 'unset')#set($r = {expression})$r").Should().Be(expected);

    [Theory]
    [InlineData("1 == 1.0", true)]
    [InlineData("'1' == 1", true)]
    [InlineData("'a' == 'a'", true)]
    [InlineData("'a' eq \"a\"", true)]
    [InlineData("'a' ne 'b'", true)]
    [InlineData("true == 'true'", true)]
    [InlineData("[1, 2] == [1, 2]", true)]
    [InlineData("{'a': 1} == {'a': 2}", false)]
    [InlineData("2 < 10", true)]
    [InlineData("'2' < '10'", false)]
    [InlineData("'a' < 'b'", false)]
    [InlineData("2 lt 3 and 3 gt 2 and 3 le 3 and 3 ge 3", true)]
    [InlineData("1 <= 1 && 1 >= 1", true)]
    [InlineData("!false", true)]
    [InlineData("not true", false)]
    [InlineData("!(1 == 2) || false", true)]
    [InlineData("false or true", true)]
    [InlineData("true && false || true", true)]
    [InlineData("''", true)]
    [InlineData("0", true)]
    public void Conditions_compare_as_Velocity_does(string condition, bool expected) =>
        Template.Render($"#if({condition})true#{{else}}false#end").Should().Be(expected ? "true" : "false");

    [Theory]
    [InlineData("\"a $x b\"", "a 5 b")]
    [InlineData("'a $x b'", "a $x b")]
    [InlineData("\"#if($x == 5)five#end\"", "five")]
    [InlineData("\"it's\"", "it's")]
    [InlineData("'say \"hi\"'", "say \"hi\"")]
    [InlineData(@"""a\nb""", @"a\nb")]
    [InlineData(@"""\u0041$x""", "A5")]
    [InlineData(@"'\u0042'", "B")]
    [InlineData("[1, 'b', [true]]", "[1, b, [true]]")]
    [InlineData("[]", "[]")]
    [InlineData("{}", "{}")]
    [InlineData("{'a': $x, \"b\": [1]}", "{a=5, b=[1]}")]
    [InlineData("[$x..7]", "[5, 6, 7]")]
    [InlineData("1e3", "1000.0")]
    [InlineData(".5", "0.5")]
    public void Literals_are_strings_numbers_lists_maps_and_ranges(string literal, string expected) =>
        Template.Render($"#set($x = 5)#set($r = {literal})$r").Should().Be(expected);
}
