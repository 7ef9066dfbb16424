using Understudy.Json;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Tests.Expressions;

public sealed class JavaTextTests
{
    [Theory]
    [InlineData(0.0, "0.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(5, "5.0")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.0009, "9.0E-4")]
    [InlineData(0.000123, "1.23E-4")]
    [InlineData(9999999, "9999999.0")]
    [InlineData(10000000, "1.0E7")]
    [InlineData(12345678.9, "1.23456789E7")]
    [InlineData(1e10, "1.0E10")]
    [InlineData(-1.5e300, "-1.5E300")]
    [InlineData(double.MaxValue, "1.7976931348623157E308")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Doubles_are_laid_out_as_in_Java(double value, string expected)
    {
        JavaText.Of(value).Should().Be(expected);
    }

    [Theory]
    [InlineData("""{"a":1,"b":["x",null,true],"c":{}}""", "{a=1, b=[x, null, true], c={}}")]
    [InlineData("\"x\"", "x")]
    [InlineData("null", "null")]
    [InlineData("1.50", "1.50")]
    public void Maps_and_lists_are_printed_as_in_Java(string json, string expected)
    {
        JavaText.Of(JsonData.Parse(json)).Should().Be(expected);
    }
}
