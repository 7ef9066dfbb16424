namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>
/// The generator of <c>java.util.Random</c>: a linear congruential one of 48 bits, whose sequence its documentation fixes.
/// </summary>
internal sealed class JavaRandom(long seed)
{
    private const long Multiplier = 0x5DEECE66DL;
    private const long Mask = (1L << 48) - 1;

    private long _state = (seed ^ Multiplier) & Mask;

    /// <summary><c>nextDouble()</c>: from 0 up to but not including 1.</summary>
    public double NextDouble() => (((long)Bits(26) << 27) + Bits(27)) * (1.0 / (1L << 53));

    /// <summary><c>nextInt(bound)</c>; beyond 31 bits, for which Java has no such method here, a share of <c>nextDouble()</c>.</summary>
    public long Next(long bound)
    {
        if (bound > int.MaxValue)
        {
            return (long)(NextDouble() * bound);
        }

        var limit = (int)bound;
        if ((limit & (limit - 1)) == 0)
        {
            return (limit * (long)Bits(31)) >> 31;
        }

        int bits;
        int value;
        do
        {
            bits = Bits(31);
            value = bits % limit;
        }
        while (unchecked(bits - value + (limit - 1)) < 0);

        return value;
    }

    private int Bits(int count)
    {
        _state = unchecked((_state * Multiplier) + 0xBL) & Mask;
        return (int)(_state >> (48 - count));
    }
}
