namespace Understudy.Json.Tests.Text;

public class NumberTextTests
{
    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(1.0, "1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.00001234, "0.00001234")]
    [InlineData(0.0000001, "1e-7")]
    [InlineData(-0.00000012345, "-1.2345e-7")]
    [InlineData(123456789.125, "123456789.125")]
    [InlineData(9007199254740991.0, "9007199254740991")]
    [InlineData(9007199254740992.0, "9007199254740992")]
    [InlineData(123456789012345680.0, "123456789012345680")]
    [InlineData(4611686018427387904.0, "4611686018427388000")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(-1e20, "-100000000000000000000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1.5e300, "1.5e+300")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157e+308")]
    public void A_double_prints_as_ECMAScript_prints_it(double value, string expected)
    {
        JsonData.Of(value).Literal.Should().Be(expected);
        JsonData.Of(value).Value.Should().Be(value);
        JsonData.Of(value).Utf8Length.Should().Be(expected.Length);
        JsonData.Parse(expected).Should().Be(JsonData.Of(value));
    }

    [Fact]
    public void Minus_zero_prints_as_zero() => JsonData.Of(-0.0).ToString().Should().Be("0");

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "10e-1")]
    [InlineData("1000", "1e3")]
    [InlineData("-0", "0")]
    [InlineData("0e99999999999", "0")]
    [InlineData("0.00", "-0E5")]
    [InlineData("1e400", "10e399")]
    [InlineData("123456789012345678901234567890", "1.23456789012345678901234567890e29")]
    [InlineData("9007199254740992", "9007199254740992.0")]
    public void Literals_of_one_number_are_equal_and_hash_alike(string left, string right)
    {
        JsonData.Number(left).Should().Be(JsonData.Number(right));
        JsonData.Number(right).Should().Be(JsonData.Number(left));
        JsonData.Number(left).GetHashCode().Should().Be(JsonData.Number(right).GetHashCode());
    }

    [Theory]
    [InlineData("1e400", "2e400")]
    [InlineData("1e-400", "0")]
    [InlineData("1e-400", "-1e-400")]
    [InlineData("9007199254740993", "9007199254740992.0")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("0.1", "0.1000000000000000000000001")]
    [InlineData("1e4000000000", "1e4000000001")]
    [InlineData("1", "-1")]
    public void Literals_of_different_numbers_differ_even_where_their_doubles_do_not(string left, string right)
    {
        JsonData.Number(left).Should().NotBe(JsonData.Number(right));
        JsonData.Number(right).Should().NotBe(JsonData.Number(left));
    }

    [Theory]
    [InlineData("5", 5L)]
    [InlineData("2.0", 2L)]
    [InlineData("-2e3", -2000L)]
    [InlineData("-0", 0L)]
    [InlineData("0e400", 0L)]
    [InlineData("1200e-2", 12L)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    [InlineData("1e18", 1_000_000_000_000_000_000L)]
    [InlineData("9007199254740993.0", 9007199254740993L)]
    public void A_whole_number_is_an_integer_however_it_is_written(string literal, long expected)
    {
        JsonData.Number(literal).AsInt64().Should().Be(expected);
    }

    [Theory]
    [InlineData("1e19")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e400")]
    [InlineData("1e99999999999999999999")]
    [InlineData("0.5")]
    [InlineData("1e-400")]
    [InlineData("1.0000000000000000000000000000000000001")]
    public void What_is_not_whole_or_does_not_fit_is_no_integer(string literal)
    {
        var number = JsonData.Number(literal);

        number.TryGetInt64(out _).Should().BeFalse();
        number.Invoking(n => n.AsInt64()).Should().Throw<JsonDataException>()
            .WithMessage($"Expected a whole number of 64 bits, but the value is the number {literal}.");
    }
}
