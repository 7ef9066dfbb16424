namespace Understudy.ApiGateway.Throttling;

/// <summary>A refill rate as two integers: a tick adds <see cref="PerTick"/> parts, and a token has <see cref="PerToken"/> parts.</summary>
internal readonly record struct TokenRate(Int128 PerTick, Int128 PerToken)
{
    private const decimal Largest = 1_000_000_000_000;
    private const int Decimals = 18;

    public static bool IsValid(decimal ratePerSecond) =>
        ratePerSecond == 0 || (ratePerSecond <= Largest && Math.Round(ratePerSecond, Decimals) > 0);

    /// <param name="ratePerSecond">A rate that <see cref="IsValid"/>.</param>
    public static TokenRate Of(decimal ratePerSecond)
    {
        var rate = Math.Round(ratePerSecond, Decimals);
        Int128 scale = 1;
        while (rate != decimal.Truncate(rate))
        {
            rate *= 10;
            scale *= 10;
        }

        var tokens = (Int128)rate;
        var ticks = scale * TimeSpan.TicksPerSecond;
        var divisor = GreatestCommonDivisor(tokens, ticks);
        return new TokenRate(tokens / divisor, ticks / divisor);
    }

    private static Int128 GreatestCommonDivisor(Int128 left, Int128 right)
    {
        while (left != 0)
        {
            (left, right) = (right % left, left);
        }

        return right;
    }
}
