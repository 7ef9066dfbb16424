using Understudy.ApiGateway.Mapping;
using Understudy.ApiGateway.Payloads;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.ProxyEvents;
using Understudy.ApiGateway.Variables;
using Understudy.Json;

namespace Understudy.ApiGateway.Integrations;

/// <summary>What the mappings of a request read.</summary>
internal sealed class RequestInput(ApiCall call, Payload payload) : IMappingInput
{
    private ObjectData? _headers;

    public string BodyText => payload.Text ?? "";

    public JsonData? BodyJson => JsonText.Read(BodyText);

    // What a function would be given: so Host is there, and what API Gateway keeps to itself is not.
    public IReadOnlyList<string> Header(string name) => Headers.TryGet(name, out var values) ? [.. ((ArrayData)values).Select(value => value.AsString())] : [];

    public IReadOnlyList<string> QueryString(string name) => call.Query.Values(name);

    public string? Path(string name) => call.PathParameters.GetValueOrDefault(name);

    public string? Context(string name) => ContextVariables.Text(call, name);

    public string? StageVariable(string name) => call.StageVariables.GetValueOrDefault(name);

    private ObjectData Headers => _headers ??= EventHeaders.Of(call).Multi;
}
