using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary><c>*</c>: all members or elements.</summary>
internal sealed class WildcardStep : PathStep
{
    public override bool IsDefinite => false;

    public override string Fragment => "[*]";

    public override bool Walk(JsonData node, PathWalk walk) => node switch
    {
        ObjectData data => WalkMembers(data, walk),
        ArrayData array => WalkElements(array, walk),
        _ => IsLeaf || walk.Fail(this, node),
    };

    private bool WalkMembers(ObjectData data, PathWalk walk)
    {
        foreach (var value in data.Values)
        {
            if (!GoOnToMember(value, walk))
            {
                return false;
            }
        }

        return true;
    }

    private bool WalkElements(ArrayData array, PathWalk walk)
    {
        for (var i = 0; i < array.Count; i++)
        {
            // Jayway passes over an element below which something is missing.
            if (!GoOnToElement(array, i, walk) && (walk.RequiresProperties || !walk.ForgiveMissing()))
            {
                return false;
            }
        }

        return true;
    }
}
