using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>An argument of a path function: a JSON value, or a path from <c>$</c>.</summary>
internal sealed class FunctionArgument
{
    private readonly JsonData? _constant;
    private readonly StepChain? _path;

    private FunctionArgument(JsonData? constant, StepChain? path)
    {
        _constant = constant;
        _path = path;
    }

    public bool IsPath => _path is not null;

    public static FunctionArgument OfConstant(JsonData value) => new(value, null);

    /// <param name="path">The path.</param>
    /// <param name="steps">The steps it was linked of.</param>
    /// <param name="countsChildren">Whether the function is <c>length</c>, for which Jayway appends a wildcard to its path.</param>
    public static FunctionArgument OfPath(StepChain path, List<PathStep> steps, bool countsChildren) =>
        new(null, countsChildren && !path.EndsWithFunction && steps.Count > 0 ? StepChain.Of([.. steps, new WildcardStep()], path.StartsAtItem) : path);

    /// <summary>The value; null when the walk has failed.</summary>
    public JsonData? Evaluate(JsonData document, PathWalk walk)
    {
        if (_path is null)
        {
            return _constant;
        }

        var inner = new PathWalk(walk.Scope);
        var value = _path.Evaluate(document, inner);
        if (value is null)
        {
            walk.Fail(inner.Failure, inner.Message!);
        }

        return value;
    }
}
