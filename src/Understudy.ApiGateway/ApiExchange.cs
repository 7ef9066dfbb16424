using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Recording;
using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>The record of one call: what came in, what refused it or what the integration received and gave, and what went out.</summary>
/// <remarks>Complete once the call is answered; what is looked at is then made on demand and stays the same.</remarks>
public sealed class ApiExchange
{
    /// <summary>The key under which the exchange travels in <see cref="HttpRequestMessage.Options"/> of <see cref="HttpResponseMessage.RequestMessage"/>.</summary>
    public static readonly HttpRequestOptionsKey<ApiExchange> Key = new("Understudy.ApiGateway.ApiExchange");

    private readonly ApiCall _call;

    internal ApiExchange(ApiCall call) => _call = call;

    /// <summary>1 for the first call that the API admitted.</summary>
    public long Number => _call.Number;

    /// <summary>The request's id, a UUID (<c>x-amzn-RequestId</c>).</summary>
    public string RequestId => _call.RequestId;

    /// <summary>The extended id (<c>x-amz-apigw-id</c>).</summary>
    public string ExtendedRequestId => _call.ExtendedRequestId;

    /// <summary>The request.</summary>
    public ApiRequest Request => _call.Request;

    /// <summary>The API's name.</summary>
    public string Api => _call.Api.Definition.Name;

    /// <summary>The stage; null if the request named none there is.</summary>
    public string? Stage => _call.Stage?.Name;

    /// <summary>The resource's path, such as <c>/orders/{id}</c>; null if there is none for the request.</summary>
    public string? Resource => _call.Method?.ResourcePath;

    /// <summary>The method that serves the request as it is defined, so maybe <c>ANY</c>; null if there is none.</summary>
    public string? Method => _call.Method?.Definition.HttpMethod;

    /// <summary>The path after stage or base path, as it was routed: not decoded.</summary>
    public string Path => _call.Path;

    /// <summary>The path parameters, not decoded.</summary>
    public IReadOnlyDictionary<string, string> PathParameters => _call.PathParameters;

    /// <summary>Whether the canary deployment served it.</summary>
    public bool IsCanary => _call.IsCanary;

    /// <summary>The API key that was accepted; null if none was asked for, or it was refused.</summary>
    public ApiKey? ApiKey => _call.ApiKey;

    /// <summary>The name of the usage plan that counted the call; null if none did.</summary>
    public string? UsagePlan => _call.UsagePlan?.Name;

    /// <summary>The gateway response that refused the call; null if none did.</summary>
    public GatewayResponseType? RefusedBy => _call.Refusal?.Type;

    /// <summary>Why it was refused, in more words than the client is told; null if it was not.</summary>
    public string? Reason => _call.Refusal?.Reason ?? _call.Refusal?.Message;

    /// <summary>Whether a function or a back end was called.</summary>
    public bool IntegrationWasInvoked => _call.WasIntegrated;

    /// <summary>The event that the integration's function received; null if it was not called.</summary>
    public JsonData? IntegrationEvent => _call.IntegrationEvent;

    /// <summary>What the integration's function gave; null if it was not called, or did not answer in time.</summary>
    public LambdaResult? IntegrationResult => _call.IntegrationResult;

    /// <summary>What the back end received; null if none was called.</summary>
    public BackendRequest? BackendRequest => _call.BackendRequest;

    /// <summary>What the back end gave; null if none was called, or it did not answer in time.</summary>
    public BackendResponse? BackendResponse => _call.BackendResponse;

    /// <summary>The event that the Lambda authorizer received; null if none was called.</summary>
    public JsonData? AuthorizerEvent => _call.AuthorizerEvent;

    /// <summary>Whether the authorizer's result came out of its cache; null if no cache was asked.</summary>
    public bool? IsAuthorizerCacheHit => _call.IsAuthorizerCacheHit;

    /// <summary>When the throttles would admit a call like this one again, as the clock stands now: now, if all its buckets have a token; null if
    /// never, or if the call met no method.</summary>
    public DateTimeOffset? NextAdmission => _call.Method is { } method
        ? _call.Api.Guards.NextAdmission(_call.Stage!.Name, method, _call.Membership)
        : null;

    /// <summary>The rules of the web ACL that only counted the call, in their order.</summary>
    public IReadOnlyList<string> CountedByRules => _call.CountedByRules;

    /// <summary>Whether the response came out of the cache; null if no cache was asked.</summary>
    public bool? IsCacheHit => _call.IsCacheHit;

    /// <summary>The response; null while the call is pending.</summary>
    public ApiResponse? Response => _call.Response;

    /// <summary>When the call was admitted, on the clock.</summary>
    public DateTimeOffset StartTime => _call.StartTime;

    /// <summary>When it was answered, on the clock; null while it is pending.</summary>
    public DateTimeOffset? EndTime => _call.EndTime;

    /// <summary>How long it took on the clock, or has taken so far.</summary>
    public TimeSpan Duration => (EndTime ?? _call.Api.Clock.GetUtcNow()) - StartTime;

    /// <summary>A variable of <c>$context</c>, such as <c>identity.sourceIp</c>; null if it has no value.</summary>
    /// <param name="name">The name without <c>$context.</c></param>
    /// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html">$context variables</see>.</remarks>
    public string? Context(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Variables.ContextVariables.Text(_call, name);
    }

    /// <summary>Removes the cache entry that answered the call, or was made by it. On AWS a client does so by <c>Cache-Control: max-age=0</c>.</summary>
    /// <returns>Whether the call had to do with a cache.</returns>
    public bool FlushCacheEntry()
    {
        if (_call is not { CacheKey: { } key, Responses: { } responses })
        {
            return false;
        }

        responses.Remove(key);
        return true;
    }

    /// <summary>The call as messages print it: when it came on the clock, request, status, what refused it and why; below it event, result and
    /// response, each shortened.</summary>
    public override string ToString() => ExchangeText.Of(this);

    internal ApiCall Call => _call;
}
