using System.Globalization;
using System.Text;
using Understudy.Json;

namespace Understudy.ApiGateway.Recording;

/// <summary>A call with what was asked and answered on its way.</summary>
internal static class ExchangeText
{
    // What every proxy event has plenty of, and hardly one test is about.
    private static readonly HashSet<string> Bulk =
        ["headers", "multiValueHeaders", "multiValueQueryStringParameters", "requestContext", "isBase64Encoded"];

    public static string Of(ApiExchange exchange)
    {
        var line = ExchangeLine.Of(exchange);
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{line.Offset}  #{exchange.Number}  {line.Request}  {line.Status}"));
        text.Append(line.Note.Length > 0 ? "  " + line.Note : "");
        foreach (var (label, value) in DetailsOf(exchange))
        {
            text.Append("\n    ").Append(label.PadRight(12)).Append(value);
        }

        return text.ToString();
    }

    private static IEnumerable<(string Label, string Value)> DetailsOf(ApiExchange exchange)
    {
        if (exchange.ApiKey is { } key)
        {
            yield return ("key", exchange.UsagePlan is { } plan ? $"{key.Name} (usage plan {plan})" : key.Name);
        }

        if (exchange.RefusedBy == GatewayResponseType.Throttled)
        {
            yield return ("next call", exchange.NextAdmission is { } next ? $"admitted at {ExchangeLine.OffsetOf(exchange, next)}" : "never admitted");
        }

        if (exchange.AuthorizerEvent is { } asked)
        {
            yield return ("authorizer", EventOf(asked));
        }

        if (exchange.IntegrationEvent is { } received)
        {
            yield return ("event", EventOf(received));
            yield return ("result", ResultOf(exchange));
        }

        if (exchange.BackendRequest is { } sent)
        {
            yield return ("sent", $"{sent.Method} {sent.Uri}  {Shortened.Of(sent.Body.Span)}");
            yield return ("got", exchange.BackendResponse is { } got
                ? string.Create(CultureInfo.InvariantCulture, $"{got.StatusCode}  {Shortened.Of(got.Body.Span)}")
                : Unanswered(exchange));
        }

        if (exchange.Response is { } response)
        {
            yield return ("response", Shortened.Of(response.Body.Span));
        }
    }

    private static string ResultOf(ApiExchange exchange) => exchange.IntegrationResult is not { } result ? Unanswered(exchange)
        : result.IsError ? $"function error {Shortened.Of(result.Text)}"
        : Shortened.Of(result.Text);

    private static string Unanswered(ApiExchange exchange) => exchange.Response is null ? "(none yet)" : "(none)";

    private static string EventOf(JsonData payload)
    {
        if (payload is not ObjectData members || !members.TryGet("requestContext", out _))
        {
            return Shortened.Of(payload.ToString());
        }

        var told = JsonData.Object([.. members.Where(member => !Bulk.Contains(member.Key) && !member.Value.IsNull).Select(member => (member.Key, member.Value))]);
        return Shortened.Of(told.ToString()[..^1] + ", …}");
    }
}
