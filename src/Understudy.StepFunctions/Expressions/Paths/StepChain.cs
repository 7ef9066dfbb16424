using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>The steps of a path behind its root.</summary>
internal sealed class StepChain
{
    private readonly PathStep? _first;

    private StepChain(IReadOnlyList<PathStep> steps, bool startsAtItem)
    {
        for (var i = 1; i < steps.Count; i++)
        {
            steps[i - 1].LinkTo(steps[i]);
        }

        _first = steps.Count == 0 ? null : steps[0];
        StartsAtItem = startsAtItem;
        IsDefinite = steps.All(step => step.IsDefinite);
        EndsWithFunction = steps.Count > 0 && steps[^1] is FunctionStep;
        Singles = steps.All(step => step is SingleStep) ? [.. steps.Cast<SingleStep>()] : null;
    }

    /// <summary>Whether the path starts at <c>@</c>, the item that a filter tests.</summary>
    public bool StartsAtItem { get; }

    public bool IsDefinite { get; }

    public bool EndsWithFunction { get; }

    /// <summary>The steps when all of them are names and single indexes; otherwise null.</summary>
    public SingleStep[]? Singles { get; }

    /// <summary>Links steps to a chain.</summary>
    public static StepChain Of(List<PathStep> steps, bool startsAtItem)
    {
        // Jayway turns $..a.sum() into $.sum($..a): the function gets all matches at once.
        var function = steps.FindIndex(step => step is FunctionStep);
        if (function > 0 && steps[0] is ScanStep && steps[^1] is FunctionStep)
        {
            var matches = Of(steps[..function], startsAtItem: false);
            return new StepChain([((FunctionStep)steps[function]).AppliedTo(matches, steps[..function])], startsAtItem);
        }

        return new StepChain(steps, startsAtItem);
    }

    /// <summary>Evaluates without making a walk, which only chains of single steps allow; null when there is nothing.</summary>
    public static JsonData? Find(SingleStep[] singles, JsonData start)
    {
        foreach (var step in singles)
        {
            if (step.Find(start) is not { } next)
            {
                return null;
            }

            start = next;
        }

        return start;
    }

    /// <summary>Evaluates; null when there is no value, and then the walk knows why.</summary>
    public JsonData? Evaluate(JsonData start, PathWalk walk)
    {
        if (_first is null)
        {
            return start;
        }

        if (!_first.Walk(start, walk))
        {
            return null;
        }

        if (!IsDefinite)
        {
            return walk.ToArray();
        }

        if (walk.Count > 0)
        {
            return walk.Last;
        }

        walk.Fail(PathFailure.Missing, $"No results for path: {this}");
        return null;
    }

    public override string ToString() => (StartsAtItem ? "@" : "$") + _first?.Downstream;
}
