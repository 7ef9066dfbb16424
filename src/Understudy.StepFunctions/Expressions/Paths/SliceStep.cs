using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary><c>[a:b]</c>, <c>[a:]</c> or <c>[:b]</c>, the end excluded.</summary>
internal sealed class SliceStep(int? from, int? to) : PathStep
{
    public override bool IsDefinite => false;

    public override string Fragment => string.Create(CultureInfo.InvariantCulture, $"[{from}:{to}]");

    public override bool Walk(JsonData node, PathWalk walk)
    {
        if (!IsArray(node, walk, out var goesOn))
        {
            return goesOn;
        }

        var array = (ArrayData)node;
        var (first, end) = Bounds(array.Count);
        for (var i = first; i < end; i++)
        {
            if (!GoOnToElement(array, i, walk))
            {
                return false;
            }
        }

        return true;
    }

    private (int First, int End) Bounds(int length)
    {
        if (to is null)
        {
            return (Math.Max(0, from!.Value < 0 ? length + from.Value : from.Value), length);
        }

        if (from is null)
        {
            return (0, Math.Min(length, to.Value < 0 ? length + to.Value : to.Value));
        }

        // Jayway counts from a to b as they stand, so [-2:1] gives the last two elements and then the first, and [1:-1] none.
        return (Math.Max(-length, from.Value), Math.Min(length, to.Value));
    }
}
