using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>Writes the definition of a REST API.</summary>
public sealed class RestApiBuilder : RestRoutes
{
    private readonly string _name;
    private readonly List<RestMethodBuilder> _methods = [];
    private RestApi _api;

    internal RestApiBuilder(string name)
    {
        _name = name;
        _api = new RestApi { Name = name };
    }

    /// <summary>A fixed id instead of one drawn from the deployment's seed.</summary>
    public RestApiBuilder Id(string id) => Set(_api with { Id = id });

    /// <summary>Media types that count as binary, such as <c>image/png</c>, <c>image/*</c> or <c>*/*</c>.</summary>
    public RestApiBuilder BinaryMediaTypes(params string[] mediaTypes) => Set(_api with { BinaryMediaTypes = [.. _api.BinaryMediaTypes, .. mediaTypes] });

    /// <summary>Where the API key of a request is read.</summary>
    public RestApiBuilder ApiKeySource(ApiKeySourceType source) => Set(_api with { ApiKeySource = source });

    /// <summary>Where the endpoint is.</summary>
    public RestApiBuilder EndpointType(EndpointType type) => Set(_api with { EndpointType = type });

    /// <summary>The resource policy, an IAM policy document.</summary>
    public RestApiBuilder Policy(JsonData policy) => Set(_api with { Policy = policy });

    /// <summary>A model: the JSON Schema of a payload.</summary>
    public RestApiBuilder Model(string name, JsonData schema, string contentType = "application/json") =>
        Set(_api with { Models = [.. _api.Models, new Model { Name = name, Schema = schema, ContentType = contentType }] });

    /// <summary>A request validator.</summary>
    public RestApiBuilder RequestValidator(string name, bool validateRequestBody = false, bool validateRequestParameters = false) => Set(_api with
    {
        RequestValidators =
        [
            .. _api.RequestValidators,
            new RequestValidator { Name = name, ValidateRequestBody = validateRequestBody, ValidateRequestParameters = validateRequestParameters },
        ],
    });

    /// <summary>An authorizer.</summary>
    public RestApiBuilder Authorizer(Authorizer authorizer) => Set(_api with { Authorizers = [.. _api.Authorizers, authorizer] });

    /// <summary>A gateway response made anew.</summary>
    public RestApiBuilder GatewayResponse(GatewayResponse response) => Set(_api with { GatewayResponses = [.. _api.GatewayResponses, response] });

    /// <summary>A stage with settings of its own.</summary>
    public RestApiBuilder Stage(Stage stage) => Set(_api with { Stages = [.. _api.Stages, stage] });

    /// <summary>A custom domain name.</summary>
    public RestApiBuilder BasePathMapping(string domainName, string? stage = null, string? basePath = null) =>
        Set(_api with { BasePathMappings = [.. _api.BasePathMappings, new BasePathMapping(domainName, stage, basePath)] });

    /// <inheritdoc/>
    public override RestMethodBuilder Method(string httpMethod, string path, Integration integration)
    {
        ArgumentNullException.ThrowIfNull(httpMethod);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(integration);
        var method = new RestMethodBuilder(this, path, new Method { HttpMethod = httpMethod, Integration = integration });
        _methods.Add(method);
        return method;
    }

    internal RestApi Build() => _api with
    {
        Name = _name,
        Resources =
        [
            .. _methods.GroupBy(method => method.Path, StringComparer.Ordinal)
                .Select(group => new Resource { Path = group.Key, Methods = [.. group.Select(method => method.Build())] }),
        ],
    };

    private RestApiBuilder Set(RestApi api)
    {
        _api = api;
        return this;
    }
}
