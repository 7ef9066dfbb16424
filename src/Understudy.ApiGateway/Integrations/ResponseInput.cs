using Understudy.ApiGateway.Mapping;
using Understudy.ApiGateway.Payloads;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Variables;
using Understudy.Json;

namespace Understudy.ApiGateway.Integrations;

/// <summary>What the mappings of an answer read.</summary>
internal sealed class ResponseInput(ApiCall call, ApiHeaders headers, Payload payload) : IMappingInput
{
    public string BodyText => payload.Text ?? "";

    public JsonData? BodyJson => JsonText.Read(BodyText);

    public IReadOnlyList<string> Header(string name) => ExactHeaders.Values(headers, name);

    public IReadOnlyList<string> QueryString(string name) => [];

    public string? Path(string name) => null;

    public string? Context(string name) => ContextVariables.Text(call, name);

    public string? StageVariable(string name) => call.StageVariables.GetValueOrDefault(name);
}
