namespace Understudy.Json.Tests;

public class NumberDataTests
{
    [Theory]
    [InlineData(double.NaN, "NaN is not a JSON number; JSON has no infinities and no NaN.")]
    [InlineData(double.PositiveInfinity, "Infinity is not a JSON number; JSON has no infinities and no NaN.")]
    public void What_JSON_cannot_say_is_no_number(double value, string message)
    {
        FluentActions.Invoking(() => JsonData.Of(value)).Should().Throw<JsonDataException>().WithMessage(message);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("1 2")]
    [InlineData("true")]
    [InlineData("[1]")]
    [InlineData("01")]
    public void A_literal_that_is_no_number_is_refused(string literal)
    {
        FluentActions.Invoking(() => JsonData.Number(literal)).Should().Throw<JsonDataException>().WithMessage($"\"{literal}\" is no JSON number.");
    }

    [Theory]
    [InlineData("7", true)]
    [InlineData("9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("7.0", false)]
    [InlineData("-0", false)]
    public void An_integer_literal_of_64_bits_is_one(string literal, bool expected)
    {
        JsonData.Number(literal).IsInt64.Should().Be(expected);
    }

    [Fact]
    public void A_computed_number_is_of_the_shape_that_its_text_has()
    {
        JsonData.Of(1e17).IsInt64.Should().Be(JsonData.Number("100000000000000000").IsInt64).And.BeTrue();
        JsonData.Of(1e19).IsInt64.Should().BeFalse();
    }

    [Fact]
    public void A_decimal_keeps_its_decimals()
    {
        JsonData price = 1.50m;

        price.ToString().Should().Be("1.50");
        price.Should().Be(JsonData.Of(1.5));
        price.AsDecimal().Should().Be(1.5m);
        JsonData.Of(decimal.MaxValue).ToString().Should().Be("79228162514264337593543950335");
    }

    [Fact]
    public void A_number_beyond_decimal_is_none()
    {
        JsonData.Number("1e400").Invoking(n => n.AsDecimal()).Should().Throw<JsonDataException>()
            .WithMessage("Expected a number in the range of System.Decimal, but the value is the number 1e400.");
        JsonData.Number("1e400").AsDouble().Should().Be(double.PositiveInfinity);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-9, 2)]
    [InlineData(10, 2)]
    [InlineData(long.MaxValue, 19)]
    [InlineData(long.MinValue, 20)]
    public void The_length_of_an_integer_is_that_of_its_digits_and_sign(long value, long expected)
    {
        JsonData.Of(value).Utf8Length.Should().Be(expected);
    }

    [Fact]
    public void Small_integers_are_shared()
    {
        JsonData.Of(7).Should().BeSameAs(JsonData.Of(7.0)).And.BeSameAs(JsonData.Parse("7"));
    }
}
