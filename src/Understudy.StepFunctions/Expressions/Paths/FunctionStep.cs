using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary><c>.name()</c> or <c>.name(arguments)</c>.</summary>
internal sealed class FunctionStep(PathFunction function, string name, IReadOnlyList<FunctionArgument> arguments) : PathStep
{
    public override bool IsDefinite => true;

    public override string Fragment => $".{name}({(arguments.Count > 0 ? "..." : "")})";

    // Jayway does not move on in the printed path when it calls a function.
    public override string Place => "";

    /// <summary>The same function of the matches of a path.</summary>
    public FunctionStep AppliedTo(StepChain matches, List<PathStep> steps) =>
        new(function, name, [FunctionArgument.OfPath(matches, steps, countsChildren: function == PathFunction.Length)]);

    public override bool Walk(JsonData node, PathWalk walk)
    {
        var result = PathFunctions.Invoke(function, node, arguments, walk);
        return result is not null && walk.Found(result) && (Next is null || Next.Walk(result, walk));
    }
}
