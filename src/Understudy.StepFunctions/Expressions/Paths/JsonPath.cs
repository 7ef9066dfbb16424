using System.Diagnostics.CodeAnalysis;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>A compiled path: <c>$.a[0]</c> on the input, <c>$$.a</c> on the Context Object, <c>$name.a</c> on a workflow variable.</summary>
/// <remarks>Immutable and thread-safe. The syntax and its quirks are those of Jayway JsonPath, which AWS uses.</remarks>
internal sealed class JsonPath : IExpression
{
    private readonly PathStep? _first;
    private readonly SingleStep[]? _singles;

    internal JsonPath(string text, PathRoot root, string? variable, IReadOnlyList<PathStep> steps)
    {
        Text = text;
        Root = root;
        Variable = variable;
        for (var i = 1; i < steps.Count; i++)
        {
            steps[i - 1].LinkTo(steps[i]);
        }

        _first = steps.Count == 0 ? null : steps[0];
        IsDefinite = steps.All(step => step.IsDefinite);
        _singles = steps.All(step => step is SingleStep) ? [.. steps.Cast<SingleStep>()] : null;
    }

    /// <summary>The path as its author wrote it.</summary>
    public string Text { get; }

    public PathRoot Root { get; }

    /// <summary>The name of the workflow variable that the path starts at; null when it starts at <c>$</c> or <c>$$</c>.</summary>
    public string? Variable { get; }

    /// <summary>Whether the path gives the bare value (or nothing); otherwise it gives an array of all matches.</summary>
    public bool IsDefinite { get; }

    /// <summary>Whether the path has only names and single indexes (ASL, "Reference Paths").</summary>
    public bool IsReferencePath => _singles is not null;

    /// <summary>Whether the path starts at the Context Object, <c>$$</c>.</summary>
    public bool StartsAtContext => Root == PathRoot.ContextObject;

    /// <summary>The steps of a reference path; null for any other.</summary>
    internal ReadOnlySpan<SingleStep> Singles => _singles;

    /// <exception cref="ExpressionFormatException">The text is no path.</exception>
    public static JsonPath Parse(string text) =>
        TryParse(text, out var path, out var fault) ? path : throw new ExpressionFormatException(fault);

    public static bool TryParse(string text, [NotNullWhen(true)] out JsonPath? path, [NotNullWhen(false)] out ExpressionFault? fault) =>
        PathParser.TryParse(text, out path, out fault);

    /// <exception cref="PathNotFoundException">The path gives no value.</exception>
    public JsonData Evaluate(JsonData input, IEvaluationContext context) =>
        TryEvaluate(input, context, out var value) ? value : throw new PathNotFoundException(Explain(input, context));

    /// <summary>Evaluates; false when the path gives no value.</summary>
    public bool TryEvaluate(JsonData input, IEvaluationContext context, [MaybeNullWhen(false)] out JsonData value)
    {
        value = RootOf(input, context);
        if (value is null)
        {
            return false;
        }

        if (_singles is null)
        {
            return TryWalk(new PathWalk(value), out value);
        }

        foreach (var step in _singles)
        {
            value = step.Find(value);
            if (value is null)
            {
                return false;
            }
        }

        return true;
    }

    private JsonData? RootOf(JsonData input, IEvaluationContext context) => Root switch
    {
        PathRoot.Input => input,
        PathRoot.ContextObject => context.ContextObject,
        _ => context.TryGetVariable(Variable!, out var value) ? value : null,
    };

    private bool TryWalk(PathWalk walk, [MaybeNullWhen(false)] out JsonData value)
    {
        value = null;
        if (!_first!.Walk(walk.Root, walk) || (IsDefinite && walk.Count == 0))
        {
            return false;
        }

        value = IsDefinite ? walk.Last : walk.ToArray();
        return true;
    }

    /// <summary>Walks once more, to learn why there was no value.</summary>
    private string Explain(JsonData input, IEvaluationContext context)
    {
        if (RootOf(input, context) is not { } root)
        {
            return $"The variable '{Variable}' has no value";
        }

        var walk = new PathWalk(root);
        _first!.Walk(root, walk);
        return walk.Failure ?? $"No results for path: {Printed()}";
    }

    private string Printed()
    {
        var text = "$";
        for (var step = _first; step is not null; step = step.Next)
        {
            text += step.Fragment;
        }

        return text;
    }
}
