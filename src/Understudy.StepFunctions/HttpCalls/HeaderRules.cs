using Understudy.Json;

namespace Understudy.StepFunctions.HttpCalls;

/// <summary>The headers that an HTTP task may set, and those that Step Functions sets itself.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html#connect-http-task-fields">HTTP Task fields</see>, Headers.</remarks>
internal static class HeaderRules
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "A-IM", "Accept-Charset", "Accept-Datetime", "Accept-Encoding", "Cache-Control", "Connection", "Content-Encoding", "Content-Length",
        "Content-MD5", "Date", "Expect", "Forwarded", "From", "Host", "HTTP2-Settings", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range",
        "If-Unmodified-Since", "Max-Forwards", "Origin", "Pragma", "Proxy-Authorization", "Referer", "Server", "TE", "Trailer", "Transfer-Encoding",
        "Upgrade", "Via", "Warning",
    };

    private static readonly string[] ReservedPrefixes = ["x-forwarded-", "x-amz-", "x-amzn-"];

    /// <exception cref="HttpFieldException">A header is reserved, or its value is neither a text nor a list of texts.</exception>
    public static void Check(ObjectData headers)
    {
        foreach (var (name, value) in headers)
        {
            if (Reserved.Contains(name) || ReservedPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            {
                throw new HttpFieldException($"The header '{name}' is reserved and cannot be set");
            }

            if (value is not StringData && !(value is ArrayData list && list.All(item => item is StringData)))
            {
                throw new HttpFieldException($"The value of the header '{name}' has an invalid format");
            }
        }
    }

    /// <summary>The connection's headers win, whatever the case of the names.</summary>
    public static ObjectData Merge(ObjectData headers, IReadOnlyDictionary<string, string> winning)
    {
        var kept = headers.Where(header => !winning.Keys.Contains(header.Key, StringComparer.OrdinalIgnoreCase)).Select(header => (header.Key, header.Value));
        return JsonData.Object([.. kept, .. winning.Select(header => (header.Key, JsonData.Of(header.Value)))]);
    }
}
