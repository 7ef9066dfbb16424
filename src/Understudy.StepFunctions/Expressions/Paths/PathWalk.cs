using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>One evaluation of a path: what it has found so far, or why it failed.</summary>
internal sealed class PathWalk(JsonData root)
{
    private JsonData[] _found = [];

    /// <summary>What <c>$</c> stands for, also inside filters.</summary>
    public JsonData Root { get; } = root;

    public int Count { get; private set; }

    /// <summary>Jayway's message when the walk has failed.</summary>
    public string? Failure { get; private set; }

    public JsonData Last => _found[Count - 1];

    public bool Found(JsonData value)
    {
        if (Count == _found.Length)
        {
            Array.Resize(ref _found, Math.Max(4, 2 * Count));
        }

        _found[Count++] = value;
        return true;
    }

    public bool Fail(string message)
    {
        Failure = message;
        return false;
    }

    public ArrayData ToArray() => JsonData.Array(_found.AsSpan(0, Count));
}
