using Understudy.Json;

namespace Understudy.ApiGateway.Mapping;

/// <summary>One entry of <c>requestParameters</c> or <c>responseParameters</c>, cut up once.</summary>
/// <remarks>AWS: "Parameter mapping source reference for REST APIs". Names are case-sensitive, those of headers too.</remarks>
internal sealed class ParameterMapping
{
    private readonly MappingSource _source;
    private readonly string _argument;
    private readonly Func<JsonData, JsonData?>? _bodyPath;

    private ParameterMapping(MappingLocation location, string name, MappingSource source, string argument, Func<JsonData, JsonData?>? bodyPath)
    {
        Location = location;
        Name = name;
        _source = source;
        _argument = argument;
        _bodyPath = bodyPath;
    }

    public MappingLocation Location { get; }

    public string Name { get; }

    /// <summary>Whether the body is read: then a damaged one fails the call.</summary>
    public bool ReadsBody => _source is MappingSource.Body or MappingSource.BodyPath;

    /// <summary>Reads an entry such as <c>integration.request.header.id</c>: <c>method.request.path.id</c>.</summary>
    /// <returns>Null when the destination or the source is none of those API Gateway knows.</returns>
    public static ParameterMapping? Parse(string destination, string source, MappingDirection direction)
    {
        if (ReadDestination(destination, direction) is not var (location, name))
        {
            return null;
        }

        if (MappingSourceText.Read(source, direction) is not var (kind, argument))
        {
            return null;
        }

        var bodyPath = kind is MappingSource.BodyPath ? BodyPath.Compile(argument) : null;
        return kind is MappingSource.BodyPath && bodyPath is null ? null : new ParameterMapping(location, name, kind, argument, bodyPath);
    }

    /// <summary>The value for one call; null when its source is absent, which drops the parameter.</summary>
    public MappedParameter? Map(IMappingInput input) =>
        Values(input) is { Count: > 0 } values ? new MappedParameter(Location, Name, values) : null;

    private static (MappingLocation Location, string Name)? ReadDestination(string text, MappingDirection direction)
    {
        if (direction is MappingDirection.Response)
        {
            return After(text, "method.response.header.") is { } header ? (MappingLocation.Header, header) : null;
        }

        return After(text, "integration.request.header.") is { } name ? (MappingLocation.Header, name)
            : After(text, "integration.request.querystring.") is { } query ? (MappingLocation.QueryString, query)
            : After(text, "integration.request.path.") is { } path ? (MappingLocation.Path, path)
            : null;
    }

    private static string? After(string text, string prefix) =>
        text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;

    private IReadOnlyList<string> Values(IMappingInput input) => _source switch
    {
        MappingSource.Literal => [_argument],
        MappingSource.Header => Last(input.Header(_argument)),
        MappingSource.MultiValueHeader => Joined(input.Header(_argument)),
        MappingSource.QueryString => Last(input.QueryString(_argument)),
        MappingSource.MultiValueQueryString => input.QueryString(_argument),
        MappingSource.Path => One(input.Path(_argument)),
        MappingSource.Body => [input.BodyText.Length == 0 ? "{}" : input.BodyText],
        MappingSource.BodyPath => One(Text(input.BodyJson is { } body ? _bodyPath!(body) : null)),
        MappingSource.Context => One(input.Context(_argument)),
        MappingSource.StageVariable => One(input.StageVariable(_argument)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string[] One(string? value) => value is null ? [] : [value];

    private static string[] Last(IReadOnlyList<string> values) => values.Count == 0 ? [] : [values[^1]];

    private static string[] Joined(IReadOnlyList<string> values) => values.Count == 0 ? [] : [string.Join(',', values)];

    private static string? Text(JsonData? value) => value switch
    {
        null or NullData => null,
        StringData text => text.Value,
        _ => value.ToString(),
    };
}
