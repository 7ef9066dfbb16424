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

    public override bool Walk(JsonData node, PathWalk walk) =>
        IsArray(node, walk, out var goesOn) ? GoOnToElement((ArrayData)node, Index, walk) : goesOn;
}
