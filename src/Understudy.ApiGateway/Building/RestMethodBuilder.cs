namespace Understudy.ApiGateway;

/// <summary>Settings of a method; further methods of the API may follow.</summary>
public sealed class RestMethodBuilder : RestRoutes
{
    private readonly RestApiBuilder _api;
    private Method _method;

    internal RestMethodBuilder(RestApiBuilder api, string path, Method method)
    {
        _api = api;
        Path = path;
        _method = method;
    }

    internal string Path { get; }

    /// <summary>A call needs an API key.</summary>
    public RestMethodBuilder RequiresApiKey() => Set(_method with { ApiKeyRequired = true });

    /// <summary>An authorizer decides.</summary>
    /// <param name="authorizer">The name of an authorizer of the API.</param>
    /// <param name="type">Who decides. Default a Lambda authorizer.</param>
    public RestMethodBuilder AuthorizedBy(string authorizer, AuthorizationType type = AuthorizationType.Custom) =>
        Set(_method with { Authorizer = authorizer, AuthorizationType = type });

    /// <summary>A request validator looks at the request first.</summary>
    public RestMethodBuilder ValidatedBy(string requestValidator) => Set(_method with { RequestValidator = requestValidator });

    /// <summary>A parameter, such as <c>method.request.querystring.page</c>.</summary>
    public RestMethodBuilder RequestParameter(string name, bool required = false) => Set(_method with
    {
        RequestParameters = new Dictionary<string, bool>(_method.RequestParameters) { [name] = required }.AsReadOnly(),
    });

    /// <summary>The model of a body.</summary>
    public RestMethodBuilder RequestModel(string model, string contentType = "application/json") => Set(_method with
    {
        RequestModels = new Dictionary<string, string>(_method.RequestModels) { [contentType] = model }.AsReadOnly(),
    });

    /// <summary>Whatever else a method has.</summary>
    public RestMethodBuilder With(Func<Method, Method> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Set(change(_method));
    }

    /// <inheritdoc/>
    public override RestMethodBuilder Method(string httpMethod, string path, Integration integration) => _api.Method(httpMethod, path, integration);

    internal Method Build() => _method;

    private RestMethodBuilder Set(Method method)
    {
        _method = method;
        return this;
    }
}
