using System.Numerics;

namespace Understudy.ApiGateway.Templates.Values;

/// <summary>When Java's <c>equals</c> holds, and when Velocity's <c>==</c> does.</summary>
internal static class ValueEquality
{
    /// <summary>Java: the types must be the same, so that the integer 1 is not the long 1.</summary>
    public static bool AreEqual(object? left, object? right, Budget budget)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        Budget.EnsureStack();
        budget.Charge(WeightOf(left) + WeightOf(right));
        return (left, right) switch
        {
            (null, _) or (_, null) => false,
            (JavaList a, JavaList b) => AreEqual(a, b, budget),
            (JavaMap a, JavaMap b) => AreEqual(a, b, budget),
            (MapEntry a, MapEntry b) => AreEqual(a.Key, b.Key, budget) && AreEqual(a.Value, b.Value, budget),
            _ => left.Equals(right),
        };
    }

    /// <summary>Velocity 1.7: numbers by value, one class by <c>equals</c>, anything else by its text.</summary>
    public static bool AreSame(object? left, object? right, Rendering run)
    {
        if (Arithmetic.IsNumber(left) && Arithmetic.IsNumber(right))
        {
            return Arithmetic.Compare(left!, right!) == 0;
        }

        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        return left.GetType() == right.GetType()
            ? AreEqual(left, right, run.Budget)
            : string.Equals(run.Text(left), run.Text(right), StringComparison.Ordinal);
    }

    private static long WeightOf(object? value) => value switch
    {
        string text => text.Length >> 6,
        JavaList list => list.Count,
        JavaMap map => map.Count,
        BigInteger => 4,
        _ => 1,
    };

    private static bool AreEqual(JavaList left, JavaList right, Budget budget)
    {
        var equal = left.Count == right.Count;
        for (var i = 0; equal && i < left.Count; i++)
        {
            equal = AreEqual(left.Items[i], right.Items[i], budget);
        }

        return equal;
    }

    private static bool AreEqual(JavaMap left, JavaMap right, Budget budget) =>
        left.Count == right.Count
        && left.Entries.All(entry => right.ContainsKey(entry.Key) && AreEqual(entry.Value, right.Get(entry.Key), budget));
}
