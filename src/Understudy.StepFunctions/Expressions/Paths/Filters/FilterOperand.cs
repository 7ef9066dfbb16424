using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>One side of a comparison: a literal, or a path.</summary>
internal sealed class FilterOperand
{
    private readonly StepChain? _path;
    private readonly FilterValue _literal;

    private FilterOperand(StepChain? path, bool isNegated, FilterValue literal)
    {
        _path = path;
        IsNegated = isNegated;
        _literal = literal;
    }

    /// <summary>The path; null for a literal.</summary>
    public StepChain? Path => _path;

    /// <summary>Whether a <c>!</c> stands in front of the path; it counts only where the path stands alone.</summary>
    public bool IsNegated { get; }

    public static FilterOperand Of(StepChain path, bool isNegated) => new(path, isNegated, default);

    public static FilterOperand Of(JsonData literal) => new(null, false, new FilterValue(literal, IsLiteral: true));

    public static FilterOperand Of(FilterPattern pattern) => new(null, false, new FilterValue(null, pattern, IsLiteral: true));

    /// <summary>Evaluates; false when the filter can give no answer.</summary>
    public bool Evaluate(JsonData item, EvaluationScope scope, out FilterValue value)
    {
        if (_path is null)
        {
            value = _literal;
            return true;
        }

        var start = _path.StartsAtItem ? item : scope.Root;
        if (_path.Singles is { } singles)
        {
            value = new FilterValue(StepChain.Find(singles, start));
            return true;
        }

        if (_path.StartsAtItem || !scope.TryGetFromRoot(_path, out value))
        {
            return Walk(_path, start, scope, out value);
        }

        return true;
    }

    private static bool Walk(StepChain path, JsonData start, EvaluationScope scope, out FilterValue value)
    {
        var walk = new PathWalk(scope);
        value = new FilterValue(path.Evaluate(start, walk));
        if (value.Data is null && walk.Failure != PathFailure.Missing)
        {
            scope.Broken ??= walk.Failure == PathFailure.Broken ? walk.Message : null;
            return false;
        }

        if (!path.StartsAtItem)
        {
            scope.KeepFromRoot(path, value);
        }

        return true;
    }
}
