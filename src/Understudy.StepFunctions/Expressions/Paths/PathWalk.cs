using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>One walk along a chain of steps: what it has found so far, or why it failed.</summary>
internal sealed class PathWalk(EvaluationScope scope, bool requiresProperties = false)
{
    private JsonData[] _found = [];
    private Dictionary<PathStep, int>? _upstreamIndexes;
    private string? _message;
    private (PathStep Step, JsonData Node)? _missing;

    public EvaluationScope Scope { get; } = scope;

    /// <summary>Whether each branch must lead somewhere: so when a filter asks whether a path exists.</summary>
    public bool RequiresProperties { get; } = requiresProperties;

    public int Count { get; private set; }

    public PathFailure Failure { get; private set; }

    public JsonData Last => _found[Count - 1];

    /// <summary>Jayway's message, when the walk has failed.</summary>
    public string? Message => _message ??= _missing is { } missing ? PathMessages.Missing(missing.Step, missing.Node) : null;

    public bool Found(JsonData value)
    {
        if (Count == _found.Length)
        {
            Array.Resize(ref _found, Math.Max(4, 2 * Count));
        }

        _found[Count++] = value;
        return true;
    }

    public bool Fail(PathFailure failure, string message)
    {
        (Failure, _message) = (failure, message);
        return false;
    }

    /// <summary>Fails because a step leads nowhere. The message is made only when somebody reads it: filters fail often.</summary>
    public bool Fail(PathStep step, JsonData node)
    {
        (Failure, _missing) = (PathFailure.Missing, (step, node));
        return false;
    }

    /// <summary>Goes on after a failure that only means that something was missing; false for any other.</summary>
    public bool ForgiveMissing()
    {
        if (Failure != PathFailure.Missing)
        {
            return false;
        }

        (Failure, _message, _missing) = (PathFailure.None, null, null);
        return true;
    }

    public ArrayData ToArray() => JsonData.Array(_found.AsSpan(0, Count));

    /// <summary>Remembers in which element of an array a deep scan takes a step.</summary>
    public void EnterElement(PathStep step, int index) => (_upstreamIndexes ??= [])[step] = index;

    /// <summary>The element in which a deep scan took the step last; -1 when it never did.</summary>
    public int ElementOf(PathStep step) => _upstreamIndexes is null ? -1 : _upstreamIndexes.GetValueOrDefault(step, -1);
}
