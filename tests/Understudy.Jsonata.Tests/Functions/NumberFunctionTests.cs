namespace Understudy.Jsonata.Tests.Functions;

public class NumberFunctionTests
{
    [Theory]
    [InlineData("$sum([1,2,3])", "6")]
    [InlineData("$sum([])", "0")]
    [InlineData("$sum(missing)", Jsonata.Nothing)]
    [InlineData("$count([1,2])", "2")]
    [InlineData("$count(missing)", "0")]
    [InlineData("$max([1,3,2])", "3")]
    [InlineData("$min([3,1,2])", "1")]
    [InlineData("$max([])", Jsonata.Nothing)]
    [InlineData("$average([1,2])", "1.5")]
    public void Aggregates_make_one_number_of_many(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("$round(2.5)", "2")]
    [InlineData("$round(3.5)", "4")]
    [InlineData("$round(-2.5)", "-2")]
    [InlineData("$round(1.005, 2)", "1")]
    [InlineData("$round(1234.567, -2)", "1200")]
    [InlineData("$round(0.125, 2)", "0.12")]
    [InlineData("$floor(-1.5)", "-2")]
    [InlineData("$ceil(-1.5)", "-1")]
    [InlineData("$abs(-3)", "3")]
    [InlineData("$sqrt(9)", "3")]
    [InlineData("$power(2, 10)", "1024")]
    public void Rounding_is_half_to_even_on_decimal_digits(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("$number('12.50')", "12.5")]
    [InlineData("$number('-1e3')", "-1000")]
    [InlineData("$number('0x1F')", "31")]
    [InlineData("$number('0b11')", "3")]
    [InlineData("$number('0o17')", "15")]
    [InlineData("$number(true)", "1")]
    [InlineData("$formatBase(255, 16)", "\"ff\"")]
    [InlineData("$formatBase(-5, 2)", "\"-101\"")]
    [InlineData("$formatBase(2.5)", "\"2\"")]
    public void Numbers_are_read_and_written_in_several_bases(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("$number('')", "D3030", "Unable to cast value to a number: \"\"")]
    [InlineData("$number(' 1')", "D3030", "Unable to cast value to a number: \" 1\"")]
    [InlineData("$number('1e999')", "D3030", "Unable to cast value to a number: \"1e999\"")]
    [InlineData("$sqrt(-1)", "D3060", "The sqrt function cannot be applied to a negative number: -1")]
    [InlineData("$power(10, 1000)", "D3061", "The power function has resulted in a value that cannot be represented as a JSON number: base=10, exponent=1000")]
    [InlineData("$formatBase(1, 37)", "D3100", "The radix of the formatBase function must be between 2 and 36.  It was given 37")]
    [InlineData("0 / 0", "D1001", "Number out of range: \"NaN\"")]
    [InlineData("(1 / 0) + 1", "D1001", "Number out of range: \"Infinity\"")]
    public void What_is_no_number_is_refused(string expression, string code, string reason)
    {
        var failure = Jsonata.Fail(expression);

        (failure.Code, failure.Reason).Should().Be((code, reason));
    }
}
