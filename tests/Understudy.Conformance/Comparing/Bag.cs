using Understudy.Json;

namespace Understudy.Conformance.Comparing;

/// <summary>Arrays whose order says nothing.</summary>
internal static class Bag
{
    public static bool AreSame(ArrayData left, ArrayData right)
    {
        var rest = right.ToList();
        return left.Count == right.Count && left.All(rest.Remove);
    }
}
