using System.Diagnostics;
using System.Numerics;

namespace Understudy.ApiGateway.Templates.Values;

/// <summary>Velocity's arithmetic: whole numbers stay whole and grow from int over long to BigInteger; with a double all is double.</summary>
internal static class Arithmetic
{
    // Repeated squaring must not make numbers that take for ever.
    private const int MostBits = 65_536;

    public static bool IsNumber(object? value) => value is int or long or double or BigInteger;

    public static int Compare(object left, object right) => left is double || right is double
        ? ToDouble(left).CompareTo(ToDouble(right))
        : ToBig(left).CompareTo(ToBig(right));

    public static double ToDouble(object number) => number switch
    {
        int value => value,
        long value => value,
        double value => value,
        BigInteger value => (double)value,
        _ => throw new UnreachableException(),
    };

    /// <summary>Computes; null where Velocity gives up with a line in its log: without numbers, and when dividing by zero.</summary>
    public static object? Compute(ArithmeticOperator operation, object? left, object? right)
    {
        if (!IsNumber(left) || !IsNumber(right))
        {
            return null;
        }

        return left is double || right is double
            ? OfDoubles(operation, ToDouble(left!), ToDouble(right!))
            : OfWhole(operation, left!, right!);
    }

    private static object? OfDoubles(ArithmeticOperator operation, double left, double right) => operation switch
    {
        ArithmeticOperator.Add => left + right,
        ArithmeticOperator.Subtract => left - right,
        ArithmeticOperator.Multiply => left * right,
        _ when right == 0 => null,
        ArithmeticOperator.Divide => left / right,
        _ => left % right,
    };

    private static object? OfWhole(ArithmeticOperator operation, object left, object right)
    {
        var (a, b) = (ToBig(left), ToBig(right));
        if (b.IsZero && operation is (ArithmeticOperator.Divide or ArithmeticOperator.Modulo))
        {
            return null;
        }

        var result = operation switch
        {
            ArithmeticOperator.Add => a + b,
            ArithmeticOperator.Subtract => a - b,
            ArithmeticOperator.Multiply => a * b,
            ArithmeticOperator.Divide => BigInteger.Divide(a, b),
            _ => BigInteger.Remainder(a, b),
        };
        if (result.GetBitLength() > MostBits)
        {
            throw new TemplateFaultException($"The template computes a whole number of more than {MostBits} bits.");
        }

        if (left is BigInteger || right is BigInteger || result < long.MinValue || result > long.MaxValue)
        {
            return result;
        }

        return left is int && right is int ? ValueOf.Whole((long)result) : (long)result;
    }

    private static BigInteger ToBig(object number) => number switch
    {
        int value => value,
        long value => value,
        BigInteger value => value,
        _ => throw new UnreachableException(),
    };
}
