using System.Globalization;
using Understudy.StepFunctions.History.Trace;

namespace Understudy.ApiGateway.Recording;

/// <summary>A call in one line.</summary>
/// <param name="Offset">When it came, from the start of the clock.</param>
/// <param name="Request">The request line.</param>
/// <param name="Status">The status, and how long it took if it took any time.</param>
/// <param name="Note">What refused it and why, or that it came out of the cache.</param>
internal sealed record ExchangeLine(string Offset, string Request, string Status, string Note)
{
    public static ExchangeLine Of(ApiExchange exchange) =>
        new(OffsetOf(exchange, exchange.StartTime), RequestOf(exchange.Request), StatusOf(exchange), NoteOf(exchange));

    /// <summary>An instant as its distance from the start of the clock.</summary>
    public static string OffsetOf(ApiExchange exchange, DateTimeOffset instant)
    {
        var clock = exchange.Call.Api.Clock;
        return "+" + OffsetText.Of(instant - (clock.GetUtcNow() - clock.Elapsed));
    }

    private static string RequestOf(ApiRequest request)
    {
        var query = request.Query.Length > 0 ? "?" + request.Query : "";
        return Shortened.Of($"{request.Method} {request.Host}{request.Path}{query}");
    }

    private static string StatusOf(ApiExchange exchange)
    {
        var time = OffsetText.Of(exchange.Duration);
        return exchange.Response is not { } response ? $"pending for {time}"
            : exchange.Duration == TimeSpan.Zero ? response.StatusCode.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{response.StatusCode} after {time}");
    }

    private static string NoteOf(ApiExchange exchange) =>
        exchange.RefusedBy is { } refused ? ReasonOf(AwsNames.Of(refused), exchange.Reason)
        : exchange.IsCacheHit == true ? "from the cache"
        : "";

    private static string ReasonOf(string type, string? reason) => string.IsNullOrEmpty(reason) ? type : $"{type}: {Shortened.Of(reason)}";
}
