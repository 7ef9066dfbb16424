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

    /// <summary>A stage with settings of its own.</summary>
    /// <param name="name">The stage's name.</param>
    /// <param name="define">Sets variables, throttles, cache, web ACL and canary.</param>
    public RestApiBuilder Stage(string name, Action<StageBuilder> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        var stage = new StageBuilder(new Stage { StageName = name });
        define(stage);
        return Stage(stage.Build());
    }

    /// <summary>A Lambda authorizer that is given one header.</summary>
    /// <param name="name">The name that methods refer to.</param>
    /// <param name="function">The function; make one of a handler by <see cref="LambdaFunction"/>. It fails with <c>Unauthorized</c> to answer 401.</param>
    /// <param name="header">The header with the token. Default <c>Authorization</c>.</param>
    /// <param name="validationExpression">A regular expression that the whole token must match. Default none.</param>
    /// <param name="resultTtlInSeconds">How long a result is cached, 0 s to 3600 s. Default 300 s.</param>
    public RestApiBuilder TokenAuthorizer(
        string name, ILambdaFunction function, string header = "Authorization", string? validationExpression = null, int resultTtlInSeconds = 300) =>
        Authorizer(new Authorizer
        {
            Name = name,
            Type = AuthorizerType.Token,
            Function = function,
            IdentitySource = $"method.request.header.{header}",
            IdentityValidationExpression = validationExpression,
            AuthorizerResultTtlInSeconds = resultTtlInSeconds,
        });

    /// <summary>A Lambda authorizer that is given the request.</summary>
    /// <param name="name">The name that methods refer to.</param>
    /// <param name="function">The function; make one of a handler by <see cref="LambdaFunction"/>. It fails with <c>Unauthorized</c> to answer 401.</param>
    /// <param name="identitySource">What every request must have, comma separated, such as
    /// <c>method.request.header.Auth, method.request.querystring.Name</c>. Default none: every request is put to the function.</param>
    /// <param name="resultTtlInSeconds">How long a result is cached by its identity sources, 0 s to 3600 s. Default 300 s.</param>
    public RestApiBuilder RequestAuthorizer(string name, ILambdaFunction function, string? identitySource = null, int resultTtlInSeconds = 300) =>
        Authorizer(new Authorizer
        {
            Name = name,
            Type = AuthorizerType.Request,
            Function = function,
            IdentitySource = identitySource,
            AuthorizerResultTtlInSeconds = resultTtlInSeconds,
        });

    /// <summary>An authorizer for tokens of a Cognito user pool; <see cref="RestApiOptions.UserPoolTokens"/> says which are valid.</summary>
    /// <param name="name">The name that methods refer to.</param>
    /// <param name="header">The header with the token. Default <c>Authorization</c>.</param>
    public RestApiBuilder UserPoolAuthorizer(string name, string header = "Authorization") => Authorizer(new Authorizer
    {
        Name = name,
        Type = AuthorizerType.CognitoUserPools,
        IdentitySource = $"method.request.header.{header}",
    });

    /// <summary>An API key; usage plans refer to it by name.</summary>
    /// <param name="name">The key's name.</param>
    /// <param name="value">What a client sends, 20 to 128 characters.</param>
    /// <param name="enabled">Whether it may be used.</param>
    public RestApiBuilder ApiKey(string name, string value, bool enabled = true) =>
        Set(_api with { ApiKeys = [.. _api.ApiKeys, new ApiKey { Name = name, Value = value, Enabled = enabled }] });

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
