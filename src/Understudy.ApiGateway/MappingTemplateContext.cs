using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>What a mapping template can see: <c>$input</c>, <c>$context</c> and <c>$stageVariables</c>.</summary>
/// <remarks>API Gateway Developer Guide, "Variables for data transformations for API Gateway".</remarks>
public sealed class MappingTemplateContext
{
    private static readonly Dictionary<string, string> None = [];

    /// <summary>The payload as text: <c>$input.body</c>, and what <c>$input.json</c> and <c>$input.path</c> look into.</summary>
    /// <value>Default null. An empty payload counts as <c>{}</c>, as in API Gateway.</value>
    public string? Body { get; init; }

    /// <summary>The path parameters: <c>$input.params().path</c>.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get; init; } = None;

    /// <summary>The query string parameters, decoded, the last one where a name is repeated: <c>$input.params().querystring</c>.</summary>
    public IReadOnlyDictionary<string, string> QueryString { get; init; } = None;

    /// <summary>The headers, the last one where a name is repeated: <c>$input.params().header</c>. Names are compared with their case.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = None;

    /// <summary><c>$context</c>; the override maps are added to it.</summary>
    public ObjectData Context { get; init; } = JsonData.EmptyObject;

    /// <summary><c>$stageVariables</c>.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get; init; } = None;

    /// <summary>What the template has set under <c>$context.requestOverride</c> and <c>$context.responseOverride</c>.</summary>
    /// <value>Empty before the template is rendered. Hand those of the request template on to the response template: they survive in API Gateway.</value>
    public MappingOverrides Overrides { get; init; } = new();
}
