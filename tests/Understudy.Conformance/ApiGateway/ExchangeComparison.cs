using Understudy.ApiGateway;
using Understudy.Json;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.ApiGateway;

/// <summary>Compares one exchange with what was recorded: only what was recorded counts.</summary>
internal sealed class ExchangeComparison(Placeholders placeholders)
{
    private readonly ValueComparison _whole = new(placeholders);
    private readonly ValueComparison _members = new(placeholders) { AllowsFurtherMembers = true };

    public IEnumerable<Difference> Compare(string where, JsonData recorded, ApiResponse response, RecordedDoubles doubles)
    {
        var exchange = response.Exchange!;
        return
        [
            .. CompareResponse($"{where} response", recorded["response"], response),
            .. recorded.TryGet("event", out var expected) ? _members.Compare($"{where} event", expected, exchange.IntegrationEvent) : [],
            .. Names(recorded, "eventNullOrAbsent").Where(name => Value(exchange.IntegrationEvent, name) is { IsNull: false })
                .Select(name => new Difference($"{where} event.{name}", "(null or absent)", Value(exchange.IntegrationEvent, name)!.ToString())),
            .. Names(recorded, "eventHeadersAbsent").Where(name => HasMember(exchange.IntegrationEvent?["headers"], name))
                .Select(name => new Difference($"{where} event.headers.{name}", "(absent)", "present")),
            .. recorded.TryGet("authorizerEvent", out var authorizer) ? _members.Compare($"{where} authorizerEvent", authorizer, exchange.AuthorizerEvent ?? doubles.Authorizer.Received) : [],
            .. recorded.TryGet("integrationRequest", out var request) ? CompareRequest($"{where} integrationRequest", request, exchange) : [],
        ];
    }

    private static IEnumerable<string> Names(JsonData holder, string member) =>
        holder.TryGet(member, out var names) ? ((ArrayData)names).Select(name => name.AsString()) : [];

    private static JsonData? Value(JsonData? holder, string path)
    {
        foreach (var part in path.Split('.'))
        {
            holder = holder is not null && holder.TryGet(part, out var value) ? value : null;
        }

        return holder;
    }

    private static bool HasMember(JsonData? holder, string name) =>
        holder is ObjectData members && members.Any(member => member.Key.Equals(name, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Difference> CompareResponse(string where, JsonData recorded, ApiResponse response)
    {
        if (recorded["status"].AsInt64() != response.StatusCode)
        {
            yield return new Difference($"{where} status", recorded["status"].ToString(), $"{response.StatusCode} {response.Text} ({response.Exchange!.Reason})");
            yield break;
        }

        foreach (var difference in CompareHeaders(where, recorded, response.Headers).Concat(CompareBody(where, recorded, response.Body)))
        {
            yield return difference;
        }
    }

    private List<Difference> CompareRequest(string where, JsonData recorded, ApiExchange exchange)
    {
        if (exchange.BackendRequest is not { } sent)
        {
            return exchange.IntegrationEvent is { } payload ? CompareBody(where, recorded, payload.ToUtf8Bytes()) : [new Difference(where, "a call", "none")];
        }

        var uri = new Uri(sent.Uri, UriKind.RelativeOrAbsolute);
        var path = uri.IsAbsoluteUri && uri.Scheme.StartsWith("http", StringComparison.Ordinal) ? uri.AbsolutePath : sent.Uri;
        return
        [
            .. recorded.TryGet("method", out var method) ? _whole.Compare($"{where} method", method, sent.Method) : [],
            .. recorded.TryGet("path", out var expected) ? _whole.Compare($"{where} path", expected, path) : [],
            .. recorded.TryGet("query", out var query) ? _whole.Compare($"{where} query", query, QueryOf(sent.Uri, query)) : [],
            .. CompareHeaders(where, recorded, sent.Headers),
            .. CompareBody(where, recorded, sent.Body),
        ];
    }

    // A value that was recorded as a list is compared as one, also when there is only one.
    private static ObjectData QueryOf(string uri, JsonData expected)
    {
        var question = uri.IndexOf('?', StringComparison.Ordinal);
        var query = Understudy.ApiGateway.Routing.QueryString.Parse(question < 0 ? "" : uri[(question + 1)..]);
        return JsonData.Object([.. query.Names.Select((name, i) => (name, ValueOf(name, query.ValuesAt(i))))]);

        JsonData ValueOf(string name, IReadOnlyList<string> values) => values.Count == 1 && !(expected.TryGet(name, out var wanted) && wanted is ArrayData)
            ? values[0]
            : JsonData.Array([.. values.Select(value => JsonData.Of(value))]);
    }

    private IEnumerable<Difference> CompareHeaders(string where, JsonData recorded, ApiHeaders headers)
    {
        foreach (var (name, expected) in recorded.TryGet("headers", out var wanted) ? (ObjectData)wanted : JsonData.EmptyObject)
        {
            var lines = headers.GetValues(name);
            JsonData? actual = lines.Count == 0 ? null
                : expected is ArrayData ? JsonData.Array([.. lines.Select(line => JsonData.Of(line))])
                : string.Join(", ", lines);
            foreach (var difference in _whole.Compare($"{where} header {name}", expected, actual))
            {
                yield return difference;
            }
        }

        foreach (var name in Names(recorded, "presentHeaders").Where(name => !headers.Contains(name)))
        {
            yield return new Difference($"{where} header {name}", "present", "(absent)");
        }

        foreach (var name in Names(recorded, "absentHeaders").Where(headers.Contains))
        {
            yield return new Difference($"{where} header {name}", "(absent)", headers[name]!);
        }

        foreach (var (name, part) in recorded.TryGet("headerContains", out var parts) ? (ObjectData)parts : JsonData.EmptyObject)
        {
            if (headers[name]?.Contains(part.AsString(), StringComparison.Ordinal) != true)
            {
                yield return new Difference($"{where} header {name}", $"contains {part}", headers[name] ?? "(absent)");
            }
        }
    }

    private List<Difference> CompareBody(string where, JsonData recorded, ReadOnlyMemory<byte> body)
    {
        var text = System.Text.Encoding.UTF8.GetString(body.Span);
        return
        [
            .. recorded.TryGet("body", out var expected) ? _whole.Compare($"{where} body", expected, text) : [],
            .. recorded.TryGet("bodyBase64", out var base64) ? _whole.Compare($"{where} body", base64, Convert.ToBase64String(body.Span)) : [],
            .. recorded.TryGet("bodyJson", out var json) ? CompareJson($"{where} body", json, text) : [],
        ];
    }

    private List<Difference> CompareJson(string where, JsonData expected, string text)
    {
        try
        {
            return _whole.Compare(where, expected, JsonData.Parse(text));
        }
        catch (JsonDataException)
        {
            return [new Difference(where, expected.ToString(), text)];
        }
    }
}
