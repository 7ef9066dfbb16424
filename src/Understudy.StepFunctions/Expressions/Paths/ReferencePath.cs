using System.Diagnostics.CodeAnalysis;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>A path to exactly one node of the state's input, at which a value can be set (ResultPath).</summary>
/// <remarks>ASL, "Reference Paths": only names and single indexes; not <c>$$</c>, no variable.</remarks>
internal sealed class ReferencePath
{
    private readonly JsonPath _path;

    private ReferencePath(JsonPath path) => _path = path;

    public string Text => _path.Text;

    /// <summary>Whether the path is <c>$</c>, which stands for the whole document.</summary>
    public bool IsRoot => _path.Singles.IsEmpty;

    /// <exception cref="ExpressionFormatException">The text is no such path.</exception>
    public static ReferencePath Parse(string text) =>
        TryParse(text, out var path, out var fault) ? path : throw new ExpressionFormatException(fault);

    public static bool TryParse(string text, [NotNullWhen(true)] out ReferencePath? path, [NotNullWhen(false)] out ExpressionFault? fault)
    {
        path = null;
        if (!JsonPath.TryParse(text, out var parsed, out fault))
        {
            return false;
        }

        if (parsed.Root != PathRoot.Input || !parsed.IsReferencePath)
        {
            fault = ExpressionFault.Of(text, 0, parsed.Root switch
            {
                PathRoot.ContextObject => "leads into the Context Object, where nothing can be set; write a path that starts with a single '$'",
                PathRoot.Variable => "leads into a variable, which only Assign can set; write a path that starts with '$.'",
                _ => "is no Reference Path; it must lead to one node by names and single indexes only, as in '$.a.b[0]'",
            });
            return false;
        }

        path = new ReferencePath(parsed);
        return true;
    }

    /// <summary>The document with the value set: members are replaced or appended, missing objects made; all else is shared.</summary>
    /// <exception cref="ResultPathMatchException">The document has another form than the path needs.</exception>
    public JsonData Set(JsonData document, JsonData value) =>
        Set(document, value, _path.Singles)
        ?? throw new ResultPathMatchException($"Unable to apply ReferencePath {Text} to input {CauseText.Of(document)}");

    /// <summary>
    /// Sets the value below a node, which is null where nothing is yet; null when the node has another form than the steps need.
    /// </summary>
    private static JsonData? Set(JsonData? node, JsonData value, ReadOnlySpan<SingleStep> steps)
    {
        if (steps.IsEmpty)
        {
            return value;
        }

        return steps[0] switch
        {
            NameStep step => SetMember(node, step.Name, value, steps[1..]),
            IndexStep step => SetElement(node, step, value, steps[1..]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static ObjectData? SetMember(JsonData? node, string name, JsonData value, ReadOnlySpan<SingleStep> rest)
    {
        var data = node is null ? JsonData.EmptyObject : node as ObjectData;
        JsonData? member = null;
        data?.TryGet(name, out member);
        return data is not null && Set(member, value, rest) is { } changed ? data.With(name, changed) : null;
    }

    private static ArrayData? SetElement(JsonData? node, IndexStep step, JsonData value, ReadOnlySpan<SingleStep> rest)
    {
        if (node is not ArrayData array || step.Find(array) is not { } element || Set(element, value, rest) is not { } changed)
        {
            return null;
        }

        return array.With(step.Index < 0 ? array.Count + step.Index : step.Index, changed);
    }
}
