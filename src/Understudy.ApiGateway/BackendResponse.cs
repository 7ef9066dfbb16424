using System.Text;

namespace Understudy.ApiGateway;

/// <summary>What a back end gave.</summary>
public sealed record BackendResponse
{
    /// <summary>The status. Default 200.</summary>
    public int StatusCode { get; init; } = 200;

    /// <summary>The header lines.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.None;

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body read as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);

    /// <summary>A response with a body of text, sent as UTF-8.</summary>
    public static BackendResponse Of(int statusCode, string body, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new BackendResponse { StatusCode = statusCode, Headers = ApiHeaders.Of(headers), Body = Encoding.UTF8.GetBytes(body) };
    }
}
