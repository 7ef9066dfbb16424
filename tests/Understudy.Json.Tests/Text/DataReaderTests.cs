using System.Text;

namespace Understudy.Json.Tests.Text;

public class DataReaderTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("0")]
    [InlineData("-12")]
    [InlineData("1.0")]
    [InlineData("1.50")]
    [InlineData("1e3")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("1E400")]
    [InlineData("1E+2")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("9223372036854775808")]
    [InlineData("0.1234567890123456789012345678901234")]
    [InlineData("\"\"")]
    [InlineData("\"a\\\"b\\\\c\\n\\u0001\"")]
    [InlineData("\"\u007f\u2028é😀\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"a\\udc00b\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[1,[2,{}],{\"b\":[],\"a\":null}]")]
    [InlineData("{\"\":1,\"a\\\"b\":{\"é\":2}}")]
    public void Compact_text_reads_and_prints_unchanged(string text)
    {
        JsonData.Parse(text).ToString().Should().Be(text);
        JsonData.Parse(Encoding.UTF8.GetBytes(text)).ToString().Should().Be(text);
    }

    [Fact]
    public void Blanks_around_everything_are_skipped()
    {
        JsonData.Parse(" \r\n\t{ \"a\" : [ 1 , 2 ] , \"b\" : { } } \n").ToString().Should().Be("{\"a\":[1,2],\"b\":{}}");
    }

    [Fact]
    public void All_escapes_of_the_grammar_are_read()
    {
        JsonData.Parse("""  "\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00"  """).AsString().Should().Be("\"\\/\b\f\n\r\té😀");
    }

    [Fact]
    public void Half_a_surrogate_pair_survives_as_it_does_in_ECMAScript()
    {
        JsonData.Parse("\"\\ud83d\"").AsString().Should().Be("\ud83d");
        JsonData.Parse("\"\ud83d\"").ToString().Should().Be("\"\\ud83d\"");
        JsonData.Parse("{\"\\udc00\":1}")["\udc00"].AsInt64().Should().Be(1);
    }

    [Theory]
    [InlineData("", 1, 1, "expected a value, but the text ends")]
    [InlineData("  ", 1, 3, "expected a value, but the text ends")]
    [InlineData("{\n  \"a\": x\n}", 2, 8, "expected a value, but found 'x'")]
    [InlineData("tru", 1, 1, "expected a value, but found 't'")]
    [InlineData("NaN", 1, 1, "expected a value, but found 'N'")]
    [InlineData("'a'", 1, 1, "expected a value, but found '''")]
    [InlineData("\ufeff1", 1, 1, "expected a value, but found U+FEFF")]
    [InlineData("\0", 1, 1, "expected a value, but found U+0000")]
    [InlineData("1 2", 1, 3, "expected nothing but blanks behind the value, but found '2'")]
    [InlineData("1//", 1, 2, "expected nothing but blanks behind the value, but found '/'")]
    [InlineData("[1,]", 1, 4, "expected a value, but found ']'")]
    [InlineData("[1 2]", 1, 4, "expected ',' or ']' behind an element, but found '2'")]
    [InlineData("[1", 1, 3, "expected ',' or ']' behind an element, but the text ends")]
    [InlineData("{\"a\":1,}", 1, 8, "expected a member name in double quotes, but found '}'")]
    [InlineData("{a:1}", 1, 2, "expected a member name in double quotes, but found 'a'")]
    [InlineData("{\"a\" 1}", 1, 6, "expected ':' behind the member name, but found '1'")]
    [InlineData("{\"a\":1 \"b\":2}", 1, 8, "expected ',' or '}' behind a member, but found '\"'")]
    [InlineData("[\"abc]", 1, 2, "the string that begins here has no closing quote")]
    [InlineData("\"a\nb\"", 1, 3, "a string must not hold U+000A as it is; write \\u000a")]
    [InlineData("\"\\x\"", 1, 2, "a backslash in a string must be followed by one of \" \\ / b f n r t u")]
    [InlineData("\"\\u12g4\"", 1, 2, "\\u must be followed by four hexadecimal digits")]
    [InlineData("\"\\u12", 1, 2, "\\u must be followed by four hexadecimal digits")]
    [InlineData("-", 1, 2, "expected a digit, but the text ends")]
    [InlineData("01", 1, 1, "a number must not have a leading zero")]
    [InlineData("-01", 1, 2, "a number must not have a leading zero")]
    [InlineData("1.", 1, 3, "expected a digit, but the text ends")]
    [InlineData("1e+", 1, 4, "expected a digit, but the text ends")]
    [InlineData(".5", 1, 1, "expected a value, but found '.'")]
    [InlineData("+1", 1, 1, "expected a value, but found '+'")]
    public void A_fault_is_told_with_line_column_and_reason(string text, int line, int column, string reason)
    {
        var parse = () => JsonData.Parse(text);

        var fault = parse.Should().Throw<JsonDataException>().Which;
        fault.Message.Should().Be($"The text is not JSON (line {line}, column {column}): {reason}.");
        (fault.Line, fault.Column).Should().Be((line, column));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_a_fault_at_their_place()
    {
        var parse = () => JsonData.Parse([(byte)'[', (byte)'\n', (byte)'"', 0xff, (byte)'"', (byte)']']);

        parse.Should().Throw<JsonDataException>().WithMessage("The text is not JSON (line 2, column 2): the bytes are not UTF-8.");
    }

    [Fact]
    public void Text_may_nest_1000_deep()
    {
        var text = new string('[', 1000) + new string(']', 1000);

        JsonData.Parse(text).Depth.Should().Be(1000);
        var parse = () => JsonData.Parse("[" + text + "]");
        parse.Should().Throw<JsonDataException>()
            .WithMessage("The text is not JSON (line 1, column 1001): arrays and objects nest more than 1000 deep.");
    }

    [Fact]
    public void The_depth_may_be_given_from_0_up()
    {
        JsonData.Parse("1", maxDepth: 0).AsInt64().Should().Be(1);
        JsonData.Parse("{\"a\":[]}", maxDepth: 2).Depth.Should().Be(2);
        FluentActions.Invoking(() => JsonData.Parse("[]", maxDepth: 0)).Should().Throw<JsonDataException>();
        FluentActions.Invoking(() => JsonData.Parse("{\"a\":[]}", maxDepth: 1)).Should().Throw<JsonDataException>();
        FluentActions.Invoking(() => JsonData.Parse("1", maxDepth: -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Text_that_nests_a_million_deep_is_refused_in_our_words()
    {
        var parse = () => JsonData.Parse(new string('[', 1_000_000), int.MaxValue);

        parse.Should().Throw<JsonDataException>().WithMessage("The JSON value nests too deep to be processed.");
    }

    [Theory]
    [InlineData("{\"a\":1,\"b\":2,\"a\":3}", "{\"a\":3,\"b\":2}")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "{\"a\":2}")]
    [InlineData("[{\"a\":1,\"b\":2},{\"a\":1,\"b\":2,\"a\":3}]", "[{\"a\":1,\"b\":2},{\"a\":3,\"b\":2}]")]
    [InlineData("{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,\"b\":0}",
        "{\"a\":1,\"b\":0,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9}")]
    public void Of_members_that_share_a_name_the_first_gives_the_place_and_the_last_the_value(string text, string expected)
    {
        JsonData.Parse(text).ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("[{\"a\":1,\"b\":2},{\"a\":3},{\"a\":4,\"b\":5},{\"b\":6,\"a\":7},{},{\"b\":8}]")]
    [InlineData("[{\"a\":1,\"b\":2},{\"a\":1,\"b\":2,\"c\":3},{\"a\":1,\"c\":3},{\"ab\":1}]")]
    [InlineData("[{\"a\":{\"a\":{\"b\":1}},\"c\":1},{\"a\":{\"a\":{\"c\":1}},\"b\":1},{\"a\":{\"c\":1}}]")]
    [InlineData("[{\"a\\\"\":1},{\"a\\\"\":2},{\"a\":3},{\"a\\\\\":3}]")]
    public void A_form_that_is_not_as_guessed_is_read_all_the_same(string text)
    {
        JsonData.Parse(text).ToString().Should().Be(text);
    }

    [Fact]
    public void A_name_is_no_guess_for_text_that_lacks_its_escape()
    {
        var parse = () => JsonData.Parse("[{\"a\\\"b\":1},{\"a\"b\":1}]");

        parse.Should().Throw<JsonDataException>().WithMessage("*(line 1, column 17): expected ':' behind the member name, but found 'b'.");
    }

    [Fact]
    public void Objects_of_one_form_share_their_names()
    {
        var array = JsonData.Parse("[{\"id\":1,\"qty\":2},{\"id\":3,\"qty\":4}]");

        ((ObjectData)array[0]).Names.Should().BeSameAs(((ObjectData)array[1]).Names);
        ((ObjectData)JsonData.Parse("{\"id\":1,\"qty\":2}")).Names.Should().BeSameAs(((ObjectData)array[1]).Names);
    }

    [Fact]
    public void No_text_is_an_argument_fault()
    {
        FluentActions.Invoking(() => JsonData.Parse((string)null!)).Should().Throw<ArgumentNullException>();
    }
}
