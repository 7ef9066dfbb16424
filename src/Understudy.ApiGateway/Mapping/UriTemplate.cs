using System.Text;

namespace Understudy.ApiGateway.Mapping;

/// <summary>The <c>uri</c> of an integration, with <c>${stageVariables.name}</c> and <c>{pathParameter}</c> in it; cut up once.</summary>
/// <remarks>An unknown stage variable is empty; an unknown path parameter, and anything else in braces, stays as written.</remarks>
internal sealed class UriTemplate
{
    private const string StageVariablesPrefix = "stageVariables.";

    private readonly List<Part> _parts;

    private UriTemplate(List<Part> parts) => _parts = parts;

    private enum PartKind
    {
        Literal,
        StageVariable,
        PathParameter,
    }

    public static UriTemplate Parse(string text)
    {
        var parts = new List<Part>();
        var start = 0;
        while (NextOpening(text, start) is var opening and >= 0)
        {
            start = Cut(text, start, opening, parts);
        }

        AddLiteral(text, start, text.Length, parts);
        return new UriTemplate(parts);
    }

    /// <summary>The address with the values of one call in it.</summary>
    public string Expand(Func<string, string?> stageVariable, Func<string, string?> pathParameter)
    {
        if (_parts is [{ Kind: PartKind.Literal } only])
        {
            return only.Text;
        }

        var address = new StringBuilder();
        foreach (var part in _parts)
        {
            address.Append(part.Kind switch
            {
                PartKind.StageVariable => stageVariable(part.Text),
                PartKind.PathParameter => pathParameter(part.Text) ?? $"{{{part.Text}}}",
                _ => part.Text,
            });
        }

        return address.ToString();
    }

    private static int NextOpening(string text, int start) => start < text.Length ? text.IndexOf('{', start) : -1;

    // Returns where to go on. What is no expression is left to the literal that follows.
    private static int Cut(string text, int start, int opening, List<Part> parts)
    {
        var closing = text.IndexOf('}', opening);
        if (closing < 0)
        {
            AddLiteral(text, start, text.Length, parts);
            return text.Length;
        }

        var name = text[(opening + 1)..closing];
        var isVariable = opening > start && text[opening - 1] == '$';
        var begin = isVariable ? opening - 1 : opening;
        if (isVariable && !name.StartsWith(StageVariablesPrefix, StringComparison.Ordinal))
        {
            AddLiteral(text, start, closing + 1, parts);
            return closing + 1;
        }

        AddLiteral(text, start, begin, parts);
        parts.Add(isVariable
            ? new Part(PartKind.StageVariable, name[StageVariablesPrefix.Length..])
            : new Part(PartKind.PathParameter, name));
        return closing + 1;
    }

    private static void AddLiteral(string text, int start, int end, List<Part> parts)
    {
        if (end > start)
        {
            parts.Add(new Part(PartKind.Literal, text[start..end]));
        }
    }

    private readonly record struct Part(PartKind Kind, string Text);
}
