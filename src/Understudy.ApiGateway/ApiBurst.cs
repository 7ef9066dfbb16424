using System.Collections;
using Understudy.ApiGateway.Recording;

namespace Understudy.ApiGateway;

/// <summary>The responses of calls that were sent together, in the order in which they were sent.</summary>
public sealed class ApiBurst : IReadOnlyList<HttpResponseMessage>
{
    private readonly HttpResponseMessage[] _responses;
    private readonly ApiExchange? _limited;

    /// <summary>Takes responses of an API's clients.</summary>
    /// <param name="responses">The responses. Those without an <see cref="ApiExchange"/>, which came from elsewhere, count as neither admitted nor throttled.</param>
    public ApiBurst(IEnumerable<HttpResponseMessage> responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        _responses = [.. responses];
        Exchanges = [.. _responses.Select(ExchangeOf).OfType<ApiExchange>().OrderBy(exchange => exchange.Number)];
        _limited = Exchanges.LastOrDefault(exchange => exchange.RefusedBy == GatewayResponseType.Throttled) ?? (Exchanges.Count > 0 ? Exchanges[^1] : null);
        NextAdmission = _limited?.NextAdmission;
    }

    /// <summary>How many responses there are.</summary>
    public int Count => _responses.Length;

    /// <summary>The exchanges in order of admission.</summary>
    public IReadOnlyList<ApiExchange> Exchanges { get; }

    /// <summary>How many calls got through to their integration or its cache, whatever came of it.</summary>
    public int AdmittedCount => Exchanges.Count(IsAdmitted);

    /// <summary>How many calls a throttle refused (429 <c>Too Many Requests</c>).</summary>
    public int ThrottledCount => Exchanges.Count(exchange => exchange.RefusedBy == GatewayResponseType.Throttled);

    /// <summary>When the throttles admit the next such call, as the clock stood when the burst was answered: that instant, if a token was left;
    /// null if never.</summary>
    public DateTimeOffset? NextAdmission { get; }

    /// <summary>How long after the call that was throttled last, or the last one if none was, the next is admitted; null if never.</summary>
    public TimeSpan? TimeToNextAdmission => NextAdmission - _limited?.StartTime;

    /// <summary>A response, from 0.</summary>
    public HttpResponseMessage this[int index] => _responses[index];

    /// <summary>Enumerates the responses.</summary>
    public IEnumerator<HttpResponseMessage> GetEnumerator() => ((IEnumerable<HttpResponseMessage>)_responses).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The calls, a line each, as <see cref="RunningRestApi.ToTrace"/> gives them.</summary>
    public string ToTrace() => ExchangeTable.Of(Exchanges);

    private static ApiExchange? ExchangeOf(HttpResponseMessage response) =>
        response.RequestMessage is { } request && request.Options.TryGetValue(ApiExchange.Key, out var exchange) ? exchange : null;

    // What API Gateway answers from the integration on; every other gateway response comes before it.
    private static bool IsAdmitted(ApiExchange exchange) => exchange.RefusedBy is null or GatewayResponseType.ApiConfigurationError
        or GatewayResponseType.IntegrationFailure or GatewayResponseType.IntegrationTimeout or GatewayResponseType.Default5xx;
}
