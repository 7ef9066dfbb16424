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
            fault = new ExpressionFault(text, 0, $"'{text}' is no Reference Path; it must lead from '$' to one node by names and single indexes only.");
            return false;
        }

        path = new ReferencePath(parsed);
        return true;
    }

    /// <summary>The document with the value set: members are replaced or appended, missing objects made; all else is shared.</summary>
    /// <exception cref="ResultPathMatchException">The document has another form than the path needs.</exception>
    public JsonData Set(JsonData document, JsonData value) => Set(document, value, _path.Singles);

    private JsonData Set(JsonData? node, JsonData value, ReadOnlySpan<SingleStep> steps)
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

    private ObjectData SetMember(JsonData? node, string name, JsonData value, ReadOnlySpan<SingleStep> rest)
    {
        var data = node switch
        {
            ObjectData found => found,
            null => JsonData.EmptyObject,
            _ => throw Mismatch(),
        };
        data.TryGet(name, out var member);
        return data.With(name, Set(member, value, rest));
    }

    private ArrayData SetElement(JsonData? node, IndexStep step, JsonData value, ReadOnlySpan<SingleStep> rest)
    {
        if (node is not ArrayData array || step.Find(array) is not { } element)
        {
            throw Mismatch();
        }

        var position = step.Index < 0 ? array.Count + step.Index : step.Index;
        return array.With(position, Set(element, value, rest));
    }

    private ResultPathMatchException Mismatch() => new($"Unable to apply ReferencePath {Text} to input");
}
