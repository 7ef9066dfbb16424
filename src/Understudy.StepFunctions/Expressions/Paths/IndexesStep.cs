using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary><c>[a,b]</c>: several elements, in the order given.</summary>
internal sealed class IndexesStep(int[] indexes) : PathStep
{
    public override bool IsDefinite => false;

    public override string Fragment => $"[{string.Join(",", indexes)}]";

    public override bool Walk(JsonData node, PathWalk walk)
    {
        if (!IsArray(node, walk, out var goesOn))
        {
            return goesOn;
        }

        foreach (var index in indexes)
        {
            if (!GoOnToElement((ArrayData)node, index, walk))
            {
                return false;
            }
        }

        return true;
    }
}
