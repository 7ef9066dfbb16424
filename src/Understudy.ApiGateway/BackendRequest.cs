using System.Text;
using Understudy.Time;

namespace Understudy.ApiGateway;

/// <summary>What API Gateway sends to a back end.</summary>
public sealed record BackendRequest
{
    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The URI, with the query string: a URL, or for a service <c>arn:aws:apigateway:region:service:…</c>.</summary>
    public required string Uri { get; init; }

    /// <summary>The header lines.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.None;

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The clock of the API.</summary>
    public required VirtualClock Clock { get; init; }

    /// <summary>The call of the API that led to it.</summary>
    public ApiExchange? Exchange { get; init; }

    /// <summary>The body read as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);
}
