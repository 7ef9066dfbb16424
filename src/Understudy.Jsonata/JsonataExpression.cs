using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Nodes;
using Understudy.Jsonata.Parsing;

namespace Understudy.Jsonata;

/// <summary>A parsed JSONata expression. Immutable and thread-safe: parse it once, evaluate it as often as you like.</summary>
/// <remarks>The language is that of <see href="https://docs.jsonata.org/">docs.jsonata.org</see>; docs/reference/jsonata.md says where we knowingly differ.</remarks>
public sealed class JsonataExpression
{
    private static readonly JsonataBindings NoBindings = new();

    private readonly Node _root;

    private JsonataExpression(string text, JsonataVersion version, Node root, JsonataReferences references)
    {
        Text = text;
        Version = version;
        _root = root;
        References = references;
    }

    /// <summary>The text that was parsed.</summary>
    public string Text { get; }

    /// <summary>The level of the language that it was parsed as.</summary>
    public JsonataVersion Version { get; }

    /// <summary>What the expression refers to outside itself: fields of its input, variables, functions.</summary>
    public JsonataReferences References { get; }

    /// <summary>Parses an expression.</summary>
    /// <param name="text">The expression, without the <c>{% %}</c> that Step Functions puts around it.</param>
    /// <param name="version">The level of the language.</param>
    /// <exception cref="JsonataException">The text is no expression; code (<c>S....</c>), position and token say why.</exception>
    public static JsonataExpression Parse(string text, JsonataVersion version = JsonataVersion.V2_2)
    {
        ArgumentNullException.ThrowIfNull(text);
        var syntax = Resolver.Resolve(Parser.Parse(text, version));
        return new JsonataExpression(text, version, NodeCompiler.Compile(syntax), ReferenceFinder.Find(syntax));
    }

    /// <summary>Evaluates the expression.</summary>
    /// <param name="input">The input, which <c>$$</c> and bare names refer to; null for none at all (undefined), which differs from a JSON null.</param>
    /// <param name="bindings">Variables and host functions; none when null.</param>
    /// <param name="options">Clock, randomness and limits; <see cref="JsonataOptions.Default"/> when null.</param>
    /// <returns>The result; null for none (undefined), which differs from a JSON null.</returns>
    /// <exception cref="JsonataException">The evaluation failed; code, position and token say why.</exception>
    public JsonData? Evaluate(JsonData? input, JsonataBindings? bindings = null, JsonataOptions? options = null)
    {
        object? root = input is ArrayData ? ItemList.Of(input, ItemFlags.Sequence | ItemFlags.Outer) : input;
        var run = new Run(options ?? JsonataOptions.Default, Version, root);
        return Finish(run, _root.Evaluate(run, root, new Scope((bindings ?? NoBindings).Scope)));
    }

    /// <summary>The text of the expression.</summary>
    public override string ToString() => Text;

    private static JsonData? Finish(Run run, object? result)
    {
        if (result is null)
        {
            return null;
        }

        var json = Frozen.Of(result) ?? throw Fault.Of("U1006");
        return run.HasInfinity ? WithoutInfinities(run, json) : json;
    }

    private static JsonData WithoutInfinities(Run run, JsonData json)
    {
        if (!Infinities.IsIn(run, json))
        {
            return json;
        }

        return run.InfinityAsText ? Infinities.AsText(json) : throw Fault.Of("D1001", text: "Infinity");
    }
}
