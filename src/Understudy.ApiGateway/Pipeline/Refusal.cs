namespace Understudy.ApiGateway.Pipeline;

/// <summary>A call that the gateway itself answers, and why.</summary>
/// <param name="Type">Which gateway response.</param>
/// <param name="Message"><c>$context.error.message</c>. Null: the message of the type.</param>
internal sealed record Refusal(GatewayResponseType Type, string? Message = null)
{
    /// <summary>The status. Null: that of the type.</summary>
    public int? StatusCode { get; init; }

    /// <summary><c>x-amzn-ErrorType</c>. Null: that of the type.</summary>
    public string? ErrorType { get; init; }

    /// <summary><c>$context.error.validationErrorString</c>.</summary>
    public string? ValidationErrors { get; init; }

    /// <summary>Why, for the exchange: what the client is not told. Null: the message.</summary>
    public string? Reason { get; init; }

    /// <summary>A function that failed or gave what a proxy integration may not give: 502.</summary>
    public static Refusal MalformedProxyResponse(string reason) =>
        new(GatewayResponseType.Default5xx, "Internal server error") { StatusCode = 502, Reason = reason };
}
