using System.Numerics;
using CsCheck;
using Understudy.Json;
using Understudy.StepFunctions.Definition.Conditions;

namespace Understudy.StepFunctions.Tests.Definition.Conditions;

public class NumberOrderTests
{
    [Theory]
    [InlineData("0", "-0.0", 0)]
    [InlineData("1.0", "1", 0)]
    [InlineData("10e-1", "1", 0)]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567891", -1)]
    [InlineData("-123456789012345678901234567890", "-123456789012345678901234567891", 1)]
    [InlineData("0.1", "0.10000000000000000001", -1)]
    [InlineData("9223372036854775807", "9223372036854775806", 1)]
    [InlineData("1e400", "1e401", -1)]
    [InlineData("-1e400", "1e400", -1)]
    [InlineData("1e-400", "0", 1)]
    [InlineData("-1e-400", "0", -1)]
    [InlineData("1e99999999999999999999", "2e99999999999999999999", -1)]
    public void Numbers_are_ordered_exactly(string left, string right, int order)
    {
        Math.Sign(NumberOrder.Compare(JsonData.Number(left), JsonData.Number(right))).Should().Be(order);
        Math.Sign(NumberOrder.Compare(JsonData.Number(right), JsonData.Number(left))).Should().Be(-order);
    }

    [Fact]
    public void Decimals_are_ordered_as_the_integers_they_are_made_of()
    {
        var digits = Gen.Int[-99, 99].Select(Gen.Int[0, 40], (head, zeros) => BigInteger.Parse(head + new string('0', zeros)) + head);

        Gen.Select(digits, digits, Gen.Int[0, 3]).Sample((left, right, shift) =>
            Math.Sign(NumberOrder.Compare(Scaled(left, shift), Scaled(right, shift))) == Math.Sign(left.CompareTo(right)));
    }

    private static NumberData Scaled(BigInteger value, int shift) => JsonData.Number($"{value}e{-shift}");
}
