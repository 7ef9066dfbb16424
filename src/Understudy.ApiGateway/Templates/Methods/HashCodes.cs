using System.Numerics;
using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Methods;

/// <summary>Java's <c>hashCode</c>.</summary>
internal static class HashCodes
{
    public static int Of(object? value, Budget budget)
    {
        Budget.EnsureStack();
        budget.Charge();
        unchecked
        {
            return value switch
            {
                string text => OfText(text, budget),
                bool boolean => boolean ? 1231 : 1237,
                int number => number,
                long number => OfLong(number),
                double number => OfLong(BitConverter.DoubleToInt64Bits(number)),
                BigInteger number => OfLong((long)(number & ulong.MaxValue)),
                JavaList list => list.Items.Aggregate(1, (hash, item) => (31 * hash) + Of(item, budget)),
                JavaMap map => map.Entries.Aggregate(0, (hash, entry) => hash + (Of(entry.Key, budget) ^ Of(entry.Value, budget))),
                MapEntry entry => Of(entry.Key, budget) ^ Of(entry.Value, budget),
                _ => 0,
            };
        }
    }

    private static int OfLong(long number) => unchecked((int)(number ^ (long)((ulong)number >> 32)));

    private static int OfText(string text, Budget budget)
    {
        budget.Charge(text.Length >> 4);
        var hash = 0;
        foreach (var c in text)
        {
            hash = unchecked((31 * hash) + c);
        }

        return hash;
    }
}
