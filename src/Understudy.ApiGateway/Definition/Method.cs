using System.Collections.ObjectModel;

namespace Understudy.ApiGateway;

/// <summary>A method of a resource.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/api/API_Method.html">Method</see>.</remarks>
public sealed record Method
{
    /// <summary>The HTTP method in capitals, or <c>ANY</c>.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>What stands behind it.</summary>
    public required Integration Integration { get; init; }

    /// <summary>Who decides whether it may be called. Default: nobody.</summary>
    public AuthorizationType AuthorizationType { get; init; }

    /// <summary>The name of the authorizer (AWS: <c>authorizerId</c>).</summary>
    public string? Authorizer { get; init; }

    /// <summary>The OAuth scopes of which a Cognito token must have one. Default none.</summary>
    public IReadOnlyList<string> AuthorizationScopes { get; init; } = [];

    /// <summary>Whether a call needs an API key. Default false.</summary>
    public bool ApiKeyRequired { get; init; }

    /// <summary>The name of the request validator (AWS: <c>requestValidatorId</c>). Default none: nothing is validated.</summary>
    public string? RequestValidator { get; init; }

    /// <summary>The declared parameters, such as <c>method.request.querystring.page</c>, and whether each is required.</summary>
    public IReadOnlyDictionary<string, bool> RequestParameters { get; init; } = ReadOnlyDictionary<string, bool>.Empty;

    /// <summary>The name of the model of a body, by content type.</summary>
    public IReadOnlyDictionary<string, string> RequestModels { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The declared responses.</summary>
    public IReadOnlyList<MethodResponse> MethodResponses { get; init; } = [];

    /// <summary>The friendly name, <c>$context.operationName</c> (AWS: <c>operationName</c>).</summary>
    public string? OperationName { get; init; }
}
