using Understudy.ApiGateway.Payloads;

namespace Understudy.ApiGateway.Integrations;

/// <summary>A request as templates and mappings have made it, before it becomes an event or a request to a back end.</summary>
internal sealed class MappedRequest(Payload body, MappingOverrides overrides)
{
    public Payload Body { get; } = body;

    /// <summary>What the request template set under <c>requestOverride</c>, and under <c>responseOverride</c> for later.</summary>
    public MappingOverrides Overrides { get; } = overrides;

    public Dictionary<string, string> Path { get; } = new(StringComparer.Ordinal);

    public List<KeyValuePair<string, string>> Query { get; } = [];

    /// <summary>The headers that mappings and overrides set; whatever else is sent yields to them.</summary>
    public ApiHeaders Headers { get; } = new(4);
}
