using Understudy.ApiGateway;

namespace Understudy.Assertions;

/// <summary>What assertions about one call look at: a response message, or the exchange itself.</summary>
/// <param name="Text">What messages call it; may hold the placeholder <c>{context:…}</c>.</param>
/// <param name="Status">The status; null if there is no response.</param>
/// <param name="Headers">The response's headers.</param>
/// <param name="Body">The response's body.</param>
/// <param name="Exchange">What the API knows of the call; null if it came from elsewhere.</param>
internal sealed partial record Answer(string Text, int? Status, ApiHeaders Headers, AnswerBody Body, ApiExchange? Exchange)
{
    private const string ErrorType = "x-amzn-ErrorType";

    public static Answer Of(HttpResponseMessage? response)
    {
        const string name = "{context:response}";
        return response is null
            ? new Answer(name, null, ApiHeaders.None, AnswerBody.None, null)
            : new Answer(name, (int)response.StatusCode, HeadersOf(response), AnswerBody.Of(response.Content), ExchangeOf(response));
    }

    public static Answer Of(ApiExchange exchange) => new(
        "{context:exchange}",
        exchange.Response?.StatusCode,
        exchange.Response?.Headers ?? ApiHeaders.None,
        exchange.Response is { } response ? AnswerBody.Of(response) : AnswerBody.None,
        exchange);

    private static ApiExchange? ExchangeOf(HttpResponseMessage response) =>
        response.RequestMessage is { } request && request.Options.TryGetValue(ApiExchange.Key, out var exchange) ? exchange : null;

    private static ApiHeaders HeadersOf(HttpResponseMessage response) => new(
        response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .SelectMany(header => header.Value, (header, value) => new HeaderLine(header.Key, value)));

    private bool IsRefusedBy(GatewayResponseType type, string errorType) => Exchange is { } exchange
        ? exchange.RefusedBy == type
        : Status is not null && Headers[ErrorType]?.StartsWith(errorType, StringComparison.Ordinal) == true;

    /// <summary>What became of the call, after "but".</summary>
    private string Standing() => (Status, Exchange) switch
    {
        (null, null) => "there is no response",
        (null, _) => "it is still pending",
        (_, { RefusedBy: { } type }) => $"its status is {Words.Number(Status.Value)} ({AwsNames.Of(type)})",
        (_, { IntegrationWasInvoked: true, IsCacheHit: not true }) => $"its status is {Words.Number(Status.Value)}, given by the integration",
        _ => $"its status is {Words.Number(Status.Value)}",
    };

    private static string NoExchange() => "it carries no exchange; it did not come from a client that RunningRestApi.CreateClient made";

    private string Trace() => Words.Indented(Exchange?.ToString() ?? (Status is { } status ? $"{Words.Number(status)}  {Body}" : ""));

    [CustomAssertion]
    private void Verify(bool holds, string expected, Func<string> actual, string because, object[] becauseArgs)
    {
        if (!holds)
        {
            Verdict.Fail($"Expected {Text} {Words.Literal(expected)}{{reason}}, but {Words.Literal(actual())}." + Words.Literal(Trace()), because, becauseArgs);
        }
    }
}
