using System.Collections.ObjectModel;

namespace Understudy.ApiGateway;

/// <summary>What stands behind a method, and how requests and responses are mapped to it.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html">Integration</see>.</remarks>
public sealed record Integration
{
    /// <summary>The longest and default timeout: 29 s.</summary>
    public const int DefaultTimeoutInMillis = 29_000;

    /// <summary>The type.</summary>
    public required IntegrationType Type { get; init; }

    /// <summary>The method the back end is called by. A Lambda function takes nothing but <c>POST</c>.</summary>
    public string? HttpMethod { get; init; }

    /// <summary>The URI of the back end, as AWS writes it; null for <see cref="IntegrationType.Mock"/> and where <see cref="Function"/> or
    /// <see cref="Backend"/> says it all.</summary>
    public string? Uri { get; init; }

    /// <summary>The function that answers for an AWS_PROXY or AWS integration. Null: found by the name in <see cref="Uri"/> among
    /// <see cref="RestApiOptions.Functions"/>.</summary>
    public ILambdaFunction? Function { get; init; }

    /// <summary>What answers for an HTTP, HTTP_PROXY or AWS (service) integration. Null: <see cref="RestApiOptions.Backend"/>.</summary>
    public IIntegration? Backend { get; init; }

    /// <summary>The role or caller's credentials, an ARN.</summary>
    public string? Credentials { get; init; }

    /// <summary>Parameter mappings, such as <c>integration.request.header.X</c> to <c>method.request.querystring.x</c>.</summary>
    public IReadOnlyDictionary<string, string> RequestParameters { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Mapping templates by content type.</summary>
    public IReadOnlyDictionary<string, string> RequestTemplates { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What becomes of a body without a template. Default <see cref="PassthroughBehavior.WhenNoMatch"/>.</summary>
    public PassthroughBehavior PassthroughBehavior { get; init; }

    /// <summary>How the request payload is converted. Default: not.</summary>
    public ContentHandling ContentHandling { get; init; }

    /// <summary>How long the back end may take, on the clock: 50 ms to 29 000 ms. Default 29 000 ms.</summary>
    public int TimeoutInMillis { get; init; } = DefaultTimeoutInMillis;

    /// <summary>The cache key parameters, such as <c>method.request.querystring.page</c>.</summary>
    public IReadOnlyList<string> CacheKeyParameters { get; init; } = [];

    /// <summary>The namespace that methods share cache entries in (AWS: <c>cacheNamespace</c>). Default: the resource's id.</summary>
    public string? CacheNamespace { get; init; }

    /// <summary>How the back end's answers are mapped.</summary>
    public IReadOnlyList<IntegrationResponse> IntegrationResponses { get; init; } = [];
}
