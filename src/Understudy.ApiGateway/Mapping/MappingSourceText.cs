namespace Understudy.ApiGateway.Mapping;

/// <summary>Reads the source of a parameter mapping.</summary>
internal static class MappingSourceText
{
    private static readonly (string Prefix, MappingSource Source)[] RequestSources =
    [
        ("header.", MappingSource.Header),
        ("multivalueheader.", MappingSource.MultiValueHeader),
        ("querystring.", MappingSource.QueryString),
        ("multivaluequerystring.", MappingSource.MultiValueQueryString),
        ("path.", MappingSource.Path),
        ("body.", MappingSource.BodyPath),
    ];

    private static readonly (string Prefix, MappingSource Source)[] ResponseSources =
    [
        ("header.", MappingSource.Header),
        ("multivalueheader.", MappingSource.MultiValueHeader),
        ("body.", MappingSource.BodyPath),
    ];

    /// <returns>Null when the text is no source that exists in this direction.</returns>
    public static (MappingSource Source, string Argument)? Read(string text, MappingDirection direction)
    {
        if (text.Length >= 2 && text[0] == '\'' && text[^1] == '\'')
        {
            return (MappingSource.Literal, text[1..^1]);
        }

        if (Named(text, "context.") is { } variable)
        {
            return (MappingSource.Context, variable);
        }

        if (Named(text, "stageVariables.") is { } stageVariable)
        {
            return (MappingSource.StageVariable, stageVariable);
        }

        var (prefix, sources) = direction is MappingDirection.Request
            ? ("method.request.", RequestSources)
            : ("integration.response.", ResponseSources);
        return Named(text, prefix) is { } rest ? ReadMessagePart(rest, sources) : null;
    }

    private static (MappingSource Source, string Argument)? ReadMessagePart(string rest, (string Prefix, MappingSource Source)[] sources)
    {
        if (rest == "body")
        {
            return (MappingSource.Body, "");
        }

        foreach (var (prefix, source) in sources)
        {
            if (Named(rest, prefix) is { } argument)
            {
                return (source, argument);
            }
        }

        return null;
    }

    private static string? Named(string text, string prefix) =>
        text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;
}
