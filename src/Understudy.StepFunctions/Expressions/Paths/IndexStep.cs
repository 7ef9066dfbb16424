using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary><c>[n]</c>, or <c>[-n]</c> counted from the end.</summary>
internal sealed class IndexStep(int index) : SingleStep
{
    public int Index { get; } = index;

    public override string Fragment => string.Create(CultureInfo.InvariantCulture, $"[{Index}]");

    public override JsonData? Find(JsonData node)
    {
        if (node is not ArrayData array)
        {
            return null;
        }

        var items = array.Items;
        var position = Index < 0 ? items.Length + Index : Index;
        return (uint)position < (uint)items.Length ? items[position] : null;
    }

    public override bool Walk(JsonData node, PathWalk walk)
    {
        if (node is not ArrayData)
        {
            return !IsUpstreamDefinite || walk.Fail(PathMessages.NoArray(this, node));
        }

        return Find(node) is not { } value || GoOn(value, walk);
    }
}
