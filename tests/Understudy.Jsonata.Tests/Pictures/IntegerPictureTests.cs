using CsCheck;
using Understudy.Json;

namespace Understudy.Jsonata.Tests.Pictures;

public class IntegerPictureTests
{
    [Theory]
    [InlineData("1234567", "#,##0", "1,234,567")]
    [InlineData("12345678", "#:###,##0", "12:345,678")]
    [InlineData("7", "000", "007")]
    [InlineData("12", "0;o", "12th")]
    [InlineData("22", "0;o", "22nd")]
    [InlineData("1999", "I", "MCMXCIX")]
    [InlineData("27", "a", "aa")]
    [InlineData("-5", "w", "-five")]
    [InlineData("21", "w;o", "twenty-first")]
    [InlineData("1234567", "Ww", "One Million, Two Hundred and Thirty-Four Thousand, Five Hundred and Sixty-Seven")]
    [InlineData("1000000000000000", "w", "one thousand trillion")]
    [InlineData("123", "٠", "١٢٣")]
    [InlineData("3.9", "0", "3")]
    public void An_integer_is_written_as_the_picture_says(string number, string picture, string expected)
    {
        Jsonata.Evaluate($"$formatInteger({number}, '{picture}')").Should().Be($"\"{expected}\"");
    }

    [Theory]
    [InlineData("1,234", "#,##0", "1234")]
    [InlineData("MCMXCIX", "I", "1999")]
    [InlineData("aa", "a", "27")]
    [InlineData("one thousand, two hundred and thirty-fourth", "w", "1234")]
    [InlineData("22nd", "0;o", "22")]
    public void An_integer_is_read_as_the_picture_says(string text, string picture, string expected)
    {
        Jsonata.Evaluate($"$parseInteger('{text}', '{picture}')").Should().Be(expected);
    }

    [Theory]
    [InlineData("w", 999_999_999)]
    [InlineData("w;o", 999_999_999)]
    [InlineData("I", 4000)]
    [InlineData("A", 1_000_000)]
    [InlineData("#,##0", 999_999_999)]
    public void What_is_written_by_a_picture_is_read_back_by_it(string picture, int most)
    {
        var roundTrip = JsonataExpression.Parse($"$parseInteger($formatInteger(n, '{picture}'), '{picture}') = n");

        Gen.Int[1, most].Sample(number => roundTrip.Evaluate(JsonData.From(new { n = number })) == JsonData.True, iter: 500);
    }

    [Theory]
    [InlineData("$formatInteger(1, 'ώ')", "D3130", "Formatting or parsing an integer as a sequence starting with \"ώ\" is not supported by this implementation")]
    [InlineData("$formatInteger(1, '0٠')", "D3131", "In a decimal digit pattern, all digits must be from the same decimal group")]
    [InlineData("$parseInteger('many', 'w')", "D3030", "Unable to cast value to a number: \"many\"")]
    public void What_no_picture_or_number_is_is_refused(string expression, string code, string reason)
    {
        var failure = Jsonata.Fail(expression);

        (failure.Code, failure.Reason).Should().Be((code, reason));
    }
}
