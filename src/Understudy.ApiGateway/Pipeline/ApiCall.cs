using System.Collections.ObjectModel;
using Understudy.ApiGateway.Caching;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Identifiers;
using Understudy.ApiGateway.Integrations;
using Understudy.ApiGateway.Policies;
using Understudy.ApiGateway.ProxyEvents;
using Understudy.ApiGateway.Routing;
using Understudy.ApiGateway.UsagePlans;
using Understudy.Json;

namespace Understudy.ApiGateway.Pipeline;

/// <summary>One call on its way through the pipeline: everything that the steps find out about it.</summary>
internal sealed class ApiCall(RunningRestApi api, ApiRequest request)
{
    private string? _requestId;
    private string? _extendedRequestId;
    private ApiExchange? _exchange;
    private QueryString? _query;
    private TraceId? _trace;
    private JsonData? _event;
    private BinaryMediaTypes? _proxied;
    private IReadOnlyDictionary<string, string>? _pathParameters;

    public RunningRestApi Api { get; } = api;

    public ApiRequest Request { get; } = request;

    /// <summary>The order of admission, from 1.</summary>
    public long Number { get; set; }

    public DateTimeOffset StartTime { get; set; }

    public DateTimeOffset? EndTime { get; set; }

    /// <summary>The host called.</summary>
    public string Host { get; set; } = "";

    /// <summary>The path after stage or base path, slashes at its beginning collapsed: what is routed.</summary>
    public string Path { get; set; } = "";

    /// <summary><c>path</c> of an event: as <see cref="Path"/>, with the base path of a custom domain.</summary>
    public string EventPath { get; set; } = "";

    /// <summary>The path with stage or base path: <c>requestContext.path</c>.</summary>
    public string FullPath { get; set; } = "";

    public DeployedStage? Stage { get; set; }

    public DeployedMethod? Method { get; set; }

    public PathValues PathValues { get; set; }

    public IReadOnlyDictionary<string, string> PathParameters => _pathParameters ??= PathValues.ToDictionary();

    public bool IsCanary { get; set; }

    /// <summary>The stage's variables, with those of the canary on top if it serves the call.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get; set; } = ReadOnlyDictionary<string, string>.Empty;

    public QueryString Query => _query ??= QueryString.Parse(Request.Query);

    public string RequestId => _requestId ??= Api.Ids.RequestId(Number);

    public string ExtendedRequestId => _extendedRequestId ??= Api.Ids.ExtendedRequestId(Number);

    public TraceId Trace => _trace ??= TraceId.Of(Request.Headers["X-Amzn-Trace-Id"], Api.Ids, Number, StartTime);

    public ApiExchange Exchange => _exchange ??= new ApiExchange(this);

    /// <summary>The key that the request was found to bring, whether or not its plans let it pass.</summary>
    public ApiKey? ApiKey { get; set; }

    public UsagePlan? UsagePlan { get; set; }

    /// <summary>The key in its plan, once it is accepted.</summary>
    public PlanKey? Membership { get; set; }

    /// <summary><c>requestContext.authorizer</c> without <c>integrationLatency</c>; null without an authorizer.</summary>
    public ObjectData? Authorizer { get; set; }

    /// <summary><c>usageIdentifierKey</c> of the authorizer's result.</summary>
    public string? UsageIdentifierKey { get; set; }

    /// <summary>How long the authorizer took on the clock; null without a Lambda authorizer.</summary>
    public TimeSpan? AuthorizerLatency { get; set; }

    /// <summary>The IAM identity that the test provides; null without one.</summary>
    public CallerIdentity? Caller { get; set; }

    /// <summary>What the authorizer's policy, or that of the IAM identity, says about the call.</summary>
    public PolicyDecision AuthorizerDecision { get; set; }

    /// <summary>Whether the authorizer's result came out of its cache; null if none was asked.</summary>
    public bool? IsAuthorizerCacheHit { get; set; }

    /// <summary>The identity-based policy of <see cref="Caller"/>; null if it may do everything, or there is no caller.</summary>
    public PolicyDocument? CallerPolicy { get; set; }

    /// <summary>The rules of the web ACL that counted the call.</summary>
    public IReadOnlyList<string> CountedByRules { get; set; } = [];

    public JsonData? AuthorizerEvent { get; set; }

    /// <summary>The event that the integration's function was given; null if it was not called.</summary>
    /// <remarks>That of a proxy integration says nothing that the call does not know, so it is not kept but made again for whoever looks:
    /// thousands of exchanges are, and hardly one of them is looked at.</remarks>
    public JsonData? IntegrationEvent
    {
        get => _event ??= _proxied is null ? null : ProxyEvent.Of(this, _proxied);
        set => _event = value;
    }

    /// <summary>Whether a function or a back end was called.</summary>
    public bool WasIntegrated => _event is not null || _proxied is not null || BackendRequest is not null;

    public LambdaResult? IntegrationResult { get; set; }

    public BackendRequest? BackendRequest { get; set; }

    public BackendResponse? BackendResponse { get; set; }

    /// <summary>When the integration was called and when it answered.</summary>
    public DateTimeOffset? IntegrationStart { get; set; }

    public DateTimeOffset? IntegrationEnd { get; set; }

    public bool? IsCacheHit { get; set; }

    /// <summary>Under which key the response is cached; null if it is not.</summary>
    public string? CacheKey { get; set; }

    /// <summary>The cache that <see cref="CacheKey"/> belongs to.</summary>
    public ResponseCache<ApiResponse>? Responses { get; set; }

    /// <summary>Whether the client asked for a fresh answer without being allowed to, and is told so.</summary>
    public bool GetsCacheWarning { get; set; }

    public Refusal? Refusal { get; set; }

    /// <summary>The status of the refusal, while its headers and body are being made.</summary>
    public int? StatusOfRefusal { get; set; }

    public ApiResponse? Response { get; set; }

    /// <summary>The event of a proxy integration goes to the function.</summary>
    public ObjectData MakeProxyEvent(BinaryMediaTypes binary)
    {
        _proxied = binary;
        return ProxyEvent.Of(this, binary);
    }

    /// <summary>Lets go of what can be made again.</summary>
    public void Release()
    {
        _query = null;
        _pathParameters = null;
        _requestId = null;
        _extendedRequestId = null;
        _trace = null;
    }
}
