using System.Text;

namespace Understudy.ApiGateway;

/// <summary>A request as it is on the wire.</summary>
public sealed record ApiRequest
{
    /// <summary>The HTTP method. Default <c>GET</c>.</summary>
    public string Method { get; init; } = "GET";

    /// <summary>The path as it is on the wire, not decoded. Default <c>/</c>.</summary>
    /// <value>Relative to the stage that clients call; if <see cref="Host"/> is set, the whole path with stage or base path.</value>
    public string Path { get; init; } = "/";

    /// <summary>The query string as it is on the wire, without its question mark. Default none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The header lines. <c>Host</c> among them is ignored; see <see cref="Host"/>.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.None;

    /// <summary>The body. Default empty.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The host called: the execute-api host or a custom domain name. Null: the execute-api host, and <see cref="Path"/> is relative
    /// to the stage.</summary>
    public string? Host { get; init; }

    /// <summary>The address of the caller. Default <c>127.0.0.1</c>.</summary>
    public string SourceIp { get; init; } = "127.0.0.1";

    /// <summary>A request with a body of text, sent as UTF-8.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path; a query string may follow a question mark.</param>
    /// <param name="body">The body. Null: none.</param>
    /// <param name="headers">The header lines.</param>
    public static ApiRequest Of(string method, string path, string? body = null, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        var question = path.IndexOf('?', StringComparison.Ordinal);
        return new ApiRequest
        {
            Method = method,
            Path = question < 0 ? path : path[..question],
            Query = question < 0 ? "" : path[(question + 1)..],
            Headers = ApiHeaders.Of(headers),
            Body = body is null ? default : Encoding.UTF8.GetBytes(body),
        };
    }
}
