namespace Understudy.Jsonata.Tests.Pictures;

public class NumberPictureTests
{
    [Theory]
    [InlineData("12345.678", "#,##0.00", "12,345.68")]
    [InlineData("-12345.6", "#,##0.00", "-12,345.60")]
    [InlineData("-6", "0.0;(0.0)", "(6.0)")]
    [InlineData("0.14", "001%", "014%")]
    [InlineData("0.14", "000‰", "140‰")]
    [InlineData("1234.5", "0.00e0", "1.23e3")]
    [InlineData("0.00234", "0.0e00", "2.3e-03")]
    [InlineData("0", "0.00e0", "0.00e0")]
    [InlineData("0.5", "#.##", ".5")]
    [InlineData("5", "#", "5")]
    [InlineData("1234567", "#,##,##0", "12,34,567")]
    [InlineData("0.123456", "0.000,000", "0.123,456")]
    [InlineData("34.555", "#0.00 EUR", "34.56 EUR")]
    [InlineData("1e22", "#,##0.00", "10,000,000,000,000,000,000,000.00")]
    public void A_number_is_written_as_the_picture_says(string number, string picture, string expected)
    {
        Jsonata.Evaluate($"$formatNumber({number}, '{picture}')").Should().Be($"\"{expected}\"");
    }

    [Fact]
    public void The_symbols_can_be_changed()
    {
        Jsonata.Evaluate("$formatNumber(1234.5, '#.##0,00', {'decimal-separator': ',', 'grouping-separator': '.'})").Should().Be("\"1.234,50\"");
        Jsonata.Evaluate("$formatNumber(12, '①①', {'zero-digit': '\\u245f'})").Should().Be("\"①②\"");
    }

    [Theory]
    [InlineData("0;0;0", "D3080", "The picture string must only contain a maximum of two sub-pictures")]
    [InlineData("0.0.0", "D3081", "The sub-picture must not contain more than one instance of the 'decimal-separator' character")]
    [InlineData("0%%", "D3082", "The sub-picture must not contain more than one instance of the 'percent' character")]
    [InlineData("0‰‰", "D3083", "The sub-picture must not contain more than one instance of the 'per-mille' character")]
    [InlineData("0%‰", "D3084", "The sub-picture must not contain both a 'percent' and a 'per-mille' character")]
    [InlineData(".", "D3085", "The mantissa part of a sub-picture must contain at least one character that is either an 'optional digit character' or a member of the 'decimal digit family'")]
    [InlineData("0 0", "D3086", "The sub-picture must not contain a passive character that is preceded by an active character and that is followed by another active character")]
    [InlineData("0,.0", "D3087", "The sub-picture must not contain a 'grouping-separator' character that appears adjacent to a 'decimal-separator' character")]
    [InlineData("0,", "D3088", "The sub-picture must not contain a 'grouping-separator' at the end of the integer part")]
    [InlineData("0,,0", "D3089", "The sub-picture must not contain two adjacent instances of the 'grouping-separator' character")]
    [InlineData("0#.0", "D3090", "The integer part of the sub-picture must not contain a member of the 'decimal digit family' that is followed by an instance of the 'optional digit character'")]
    [InlineData("0.#0", "D3091", "The fractional part of the sub-picture must not contain an instance of the 'optional digit character' that is followed by a member of the 'decimal digit family'")]
    [InlineData("0e0%", "D3092", "A sub-picture that contains a 'percent' or 'per-mille' character must not contain a character treated as an 'exponent-separator'")]
    [InlineData("0e#0", "D3093", "The exponent part of the sub-picture must comprise only of one or more characters that are members of the 'decimal digit family'")]
    public void A_wrong_picture_is_refused(string picture, string code, string reason)
    {
        var failure = Jsonata.Fail($"$formatNumber(1, '{picture}')");

        (failure.Code, failure.Reason).Should().Be((code, reason));
    }
}
