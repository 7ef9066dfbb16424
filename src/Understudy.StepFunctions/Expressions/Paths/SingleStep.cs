using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>A step to exactly one node: the only kind that reference paths have.</summary>
internal abstract class SingleStep : PathStep
{
    public override bool IsDefinite => true;

    /// <summary>What the step leads to; null when there is nothing.</summary>
    public abstract JsonData? Find(JsonData node);
}
