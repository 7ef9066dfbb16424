using System.Diagnostics.CodeAnalysis;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions;

/// <summary>When Java holds two JSON values for equal: as <see cref="JsonData"/> does, but the integer 1 is not the double 1.0.</summary>
internal sealed class JavaEquality : IEqualityComparer<JsonData>
{
    public static readonly JavaEquality Instance = new();

    public static bool AreEqual(JsonData? left, JsonData? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        return (left, right) switch
        {
            (null, _) or (_, null) => false,
            (NumberData a, NumberData b) => a.IsInt64 == b.IsInt64 && a.Equals(b),
            (ArrayData a, ArrayData b) => AreEqual(a, b),
            (ObjectData a, ObjectData b) => AreEqual(a, b),
            _ => left.Equals(right),
        };
    }

    public bool Equals(JsonData? x, JsonData? y) => AreEqual(x, y);

    public int GetHashCode([DisallowNull] JsonData obj) => obj.GetHashCode();

    private static bool AreEqual(ArrayData left, ArrayData right)
    {
        var equal = left.Count == right.Count;
        for (var i = 0; equal && i < left.Count; i++)
        {
            equal = AreEqual(left.Items[i], right.Items[i]);
        }

        return equal;
    }

    private static bool AreEqual(ObjectData left, ObjectData right)
    {
        var equal = left.Count == right.Count;
        for (var i = 0; equal && i < left.Count; i++)
        {
            equal = right.TryGet(left.Names[i], out var value) && AreEqual(left.Values[i], value);
        }

        return equal;
    }
}
