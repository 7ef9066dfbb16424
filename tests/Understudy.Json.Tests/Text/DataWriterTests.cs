namespace Understudy.Json.Tests.Text;

public class DataWriterTests
{
    [Theory]
    [InlineData("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"")]
    [InlineData("\0\u001f", "\"\\u0000\\u001f\"")]
    [InlineData("\"\\/", "\"\\\"\\\\/\"")]
    [InlineData("<&>'+\u007f\u0085\u2028\u2029\ufeff\uffff", "\"<&>'+\u007f\u0085\u2028\u2029\ufeff\uffff\"")]
    [InlineData("é😀", "\"é😀\"")]
    public void A_string_escapes_only_what_it_must(string value, string expected)
    {
        JsonData.Of(value).ToString().Should().Be(expected);
        JsonData.Of(value).Utf8Length.Should().Be(JsonData.Of(value).ToUtf8Bytes().Length);
        JsonData.Object((value, 1)).Utf8Length.Should().Be(JsonData.Object((value, 1)).ToUtf8Bytes().Length);
    }

    // Not a theory, because attributes are stored as UTF-8, which has no half pairs.
    [Fact]
    public void Half_a_surrogate_pair_is_escaped()
    {
        JsonData.Of("\ud83d").ToString().Should().Be("\"\\ud83d\"");
        JsonData.Of("\ude00\ud83d").ToString().Should().Be("\"\\ude00\\ud83d\"");
        JsonData.Of("\ud83d\ud83d\ude00x").ToString().Should().Be("\"\\ud83d😀x\"");
        JsonData.Of("\ud83d\ud83d\ude00x").Utf8Length.Should().Be(13);
    }

    [Fact]
    public void Indented_text_gives_each_element_and_member_a_line()
    {
        var value = JsonData.Parse("""{"a":[1,{"b":null}],"c":{},"d":[]}""");

        value.ToIndentedString().Should().Be("{\n  \"a\": [\n    1,\n    {\n      \"b\": null\n    }\n  ],\n  \"c\": {},\n  \"d\": []\n}");
    }
}
