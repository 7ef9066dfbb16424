using Understudy.ApiGateway;
using Understudy.Json;

namespace Understudy.Conformance.ApiGateway;

/// <summary>Reads resources, methods and integrations of a case.</summary>
internal sealed class RecordedMethods(RecordedDoubles doubles, List<RequestValidator> validators)
{
    public IReadOnlyList<Resource> ReadResources(JsonData resources) => [.. ((ArrayData)resources).Select(resource => new Resource
    {
        Path = resource["path"].AsString(),
        Methods = [.. ((ObjectData)resource["methods"]).Select(method => ReadMethod(method.Key, method.Value))],
    })];

    private static IntegrationResponse ReadResponse(JsonData response) => new()
    {
        StatusCode = response["statusCode"] is StringData text ? text.Value : response["statusCode"].ToString(),
        SelectionPattern = RecordedApi.Text(response, "selectionPattern"),
        ResponseParameters = RecordedApi.Map(response, "responseParameters"),
        ResponseTemplates = RecordedApi.Map(response, "responseTemplates"),
        ContentHandling = HandlingOf(response),
    };

    private static ContentHandling HandlingOf(JsonData holder) =>
        RecordedApi.Text(holder, "contentHandling") is { } handling ? AwsNames.Parse<ContentHandling>(handling)!.Value : ContentHandling.None;

    private Method ReadMethod(string httpMethod, JsonData method) => new()
    {
        HttpMethod = httpMethod,
        AuthorizationType = AwsNames.Parse<AuthorizationType>(method["authorizationType"].AsString())!.Value,
        Authorizer = RecordedApi.Text(method, "authorizer"),
        ApiKeyRequired = method.TryGet("apiKeyRequired", out var required) && required.AsBoolean(),
        RequestParameters = method.TryGet("requestParameters", out var parameters)
            ? ((ObjectData)parameters).ToDictionary(pair => pair.Key, pair => pair.Value.AsBoolean())
            : new Dictionary<string, bool>(),
        RequestModels = RecordedApi.Map(method, "requestModels"),
        RequestValidator = method.TryGet("requestValidator", out var validator) ? AddValidator(validator) : null,
        MethodResponses = method.TryGet("responseParameters", out var responses) ? [.. ((ObjectData)responses).Select(ReadMethodResponse)] : [],
        Integration = ReadIntegration(method["integration"]),
    };

    private static MethodResponse ReadMethodResponse(KeyValuePair<string, JsonData> response) => new()
    {
        StatusCode = response.Key,
        ResponseParameters = ((ObjectData)response.Value).ToDictionary(pair => pair.Key, pair => pair.Value.AsBoolean()),
    };

    private string AddValidator(JsonData validator)
    {
        validators.Add(new RequestValidator
        {
            Name = $"validator-{validators.Count}",
            ValidateRequestBody = validator.TryGet("validateRequestBody", out var body) && body.AsBoolean(),
            ValidateRequestParameters = validator.TryGet("validateRequestParameters", out var parameters) && parameters.AsBoolean(),
        });
        return validators[^1].Name;
    }

    private Integration ReadIntegration(JsonData integration)
    {
        var target = RecordedApi.Text(integration, "target");
        return new Integration
        {
            Type = AwsNames.Parse<IntegrationType>(integration["type"].AsString())!.Value,
            HttpMethod = RecordedApi.Text(integration, "httpMethod"),
            Uri = RecordedApi.Text(integration, "uri") ?? UriOf(target),
            Function = target == "lambda" ? doubles.Function : null,
            Backend = target is null or "lambda" ? null : doubles.Backend,
            RequestParameters = RecordedApi.Map(integration, "requestParameters"),
            RequestTemplates = RecordedApi.Map(integration, "requestTemplates"),
            PassthroughBehavior = RecordedApi.Text(integration, "passthroughBehavior") is { } passthrough
                ? AwsNames.Parse<PassthroughBehavior>(passthrough)!.Value
                : PassthroughBehavior.WhenNoMatch,
            ContentHandling = HandlingOf(integration),
            TimeoutInMillis = integration.TryGet("timeoutInMillis", out var timeout) ? (int)timeout.AsInt64() : Integration.DefaultTimeoutInMillis,
            CacheKeyParameters = integration.TryGet("cacheKeyParameters", out var keys) ? [.. ((ArrayData)keys).Select(key => key.AsString())] : [],
            IntegrationResponses = integration.TryGet("responses", out var responses) ? [.. ((ArrayData)responses).Select(ReadResponse)] : [],
        };
    }

    // A service, or a back end of which the case tells no address.
    private static string? UriOf(string? target) => target switch
    {
        null or "lambda" => null,
        "backend" => "https://backend.example/",
        _ => $"arn:aws:apigateway:us-east-1:{target["service:".Length..]}",
    };
}
