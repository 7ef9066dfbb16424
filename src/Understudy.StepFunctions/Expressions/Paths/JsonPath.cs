using System.Diagnostics.CodeAnalysis;
using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths.Parsing;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>
/// A compiled path: <c>$.a[0]</c> on the input, <c>$$.a</c> on the Context Object, <c>$name.a</c> on a workflow variable.
/// </summary>
/// <remarks>Immutable and thread-safe. The syntax and its quirks are those of Jayway JsonPath, which AWS uses.</remarks>
internal sealed class JsonPath : IExpression
{
    private readonly StepChain _chain;
    private readonly SingleStep[]? _singles;

    internal JsonPath(string text, PathRoot root, string? variable, StepChain chain)
    {
        Text = text;
        Root = root;
        Variable = variable;
        _chain = chain;
        _singles = chain.Singles;
    }

    /// <summary>The path as its author wrote it.</summary>
    public string Text { get; }

    public PathRoot Root { get; }

    /// <summary>The name of the workflow variable that the path starts at; null when it starts at <c>$</c> or <c>$$</c>.</summary>
    public string? Variable { get; }

    /// <summary>Whether the path gives the bare value (or nothing); otherwise it gives an array of all matches.</summary>
    public bool IsDefinite => _chain.IsDefinite;

    /// <summary>Whether the path has only names and single indexes (ASL, "Reference Paths").</summary>
    public bool IsReferencePath => _singles is not null;

    /// <summary>Whether the path starts at the Context Object, <c>$$</c>.</summary>
    public bool StartsAtContext => Root == PathRoot.ContextObject;

    /// <summary>Whether the path is <c>$</c>.</summary>
    public bool IsWholeInput => Root == PathRoot.Input && _singles is [];

    /// <summary>The steps of a reference path; none for any other.</summary>
    internal ReadOnlySpan<SingleStep> Singles => _singles;

    /// <exception cref="ExpressionFormatException">The text is no path.</exception>
    public static JsonPath Parse(string text) =>
        TryParse(text, out var path, out var fault) ? path : throw new ExpressionFormatException(fault);

    public static bool TryParse(string text, [NotNullWhen(true)] out JsonPath? path, [NotNullWhen(false)] out ExpressionFault? fault)
    {
        try
        {
            path = PathParser.Parse(text);
            fault = null;
            return true;
        }
        catch (ExpressionFormatException e)
        {
            path = null;
            fault = e.Fault;
            return false;
        }
    }

    /// <exception cref="PathNotFoundException">The path gives no value.</exception>
    public JsonData Evaluate(JsonData input, IEvaluationContext context) =>
        TryEvaluate(input, context, out var value) ? value : throw new PathNotFoundException(Explain(input, context));

    /// <summary>Evaluates; false when the path gives no value.</summary>
    public bool TryEvaluate(JsonData input, IEvaluationContext context, [MaybeNullWhen(false)] out JsonData value)
    {
        value = Root == PathRoot.Input ? input : RootOf(input, context);
        if (value is not null)
        {
            value = _singles is not null ? StepChain.Find(_singles, value) : _chain.Evaluate(value, new PathWalk(new EvaluationScope(value)));
        }

        return value is not null;
    }

    /// <summary>
    /// Evaluates as templates do: an index past the end of an array gives <c>null</c> (recorded from AWS), although the path finds
    /// nothing.
    /// </summary>
    public bool TryEvaluateOrNull(JsonData input, IEvaluationContext context, [MaybeNullWhen(false)] out JsonData value)
    {
        if (TryEvaluate(input, context, out value))
        {
            return true;
        }

        if (_singles is [.., IndexStep] && RootOf(input, context) is { } root && StepChain.Find(_singles[..^1], root) is ArrayData)
        {
            value = JsonData.Null;
        }

        return value is not null;
    }

    private JsonData? RootOf(JsonData input, IEvaluationContext context) => Root switch
    {
        PathRoot.Input => input,
        PathRoot.ContextObject => context.ContextObject,
        _ => context.TryGetVariable(Variable!, out var value) ? value : null,
    };

    /// <summary>Walks once more, to learn why there was no value.</summary>
    private string Explain(JsonData input, IEvaluationContext context)
    {
        if (RootOf(input, context) is not { } root)
        {
            return $"The variable '{Variable}' has no value";
        }

        var walk = new PathWalk(new EvaluationScope(root));
        _chain.Evaluate(root, walk);
        return walk.Message!;
    }
}
