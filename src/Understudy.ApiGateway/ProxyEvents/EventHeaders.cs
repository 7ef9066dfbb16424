using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway.ProxyEvents;

/// <summary>The headers that a function is given: the client's, less those that are API Gateway's own matter, and those it adds.</summary>
internal static class EventHeaders
{
    // Developer guide, Important notes; recorded.
    private static readonly HashSet<string> Removed = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Content-MD5", "Expect", "Host", "Max-Forwards", "Proxy-Authenticate", "Server", "TE",
        "Transfer-Encoding", "Trailer", "Upgrade", "WWW-Authenticate", "X-Amzn-Trace-Id",
    };

    public static (ObjectData Single, ObjectData Multi) Of(ApiCall call)
    {
        var lines = call.Request.Headers.Lines;
        var names = new string[lines.Length + 5];
        var single = new JsonData[names.Length];
        var multi = new JsonData[names.Length];
        var count = 0;
        foreach (var line in lines)
        {
            if (!Removed.Contains(line.Name))
            {
                Add(line.Name, line.Value);
            }
        }

        Add("Host", call.Host);
        Add("X-Amzn-Trace-Id", call.Trace.ToRequestHeader());
        AddForwarded("X-Forwarded-For", call.Request.SourceIp);
        AddForwarded("X-Forwarded-Port", "443");
        AddForwarded("X-Forwarded-Proto", "https");
        var form = MemberNames.Of(names.AsSpan(0, count));
        return (JsonData.ObjectOwning(form, single[..count]), JsonData.ObjectOwning(form, multi[..count]));

        void AddForwarded(string name, string value)
        {
            if (Find(name) is var at and >= 0)
            {
                // What a proxy before us said stays in front.
                value = name == "X-Forwarded-For" ? $"{single[at].AsString()}, {value}" : value;
                single[at] = value;
                multi[at] = JsonData.Array(value);
            }
            else
            {
                Add(name, value);
            }
        }

        void Add(string name, string value)
        {
            // However the client wrote it (recorded).
            name = name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) ? "Authorization" : name;
            JsonData data = value;
            if (Find(name) is var at and >= 0)
            {
                single[at] = data;
                multi[at] = ((ArrayData)multi[at]).Add(data);
                return;
            }

            names[count] = name;
            single[count] = data;
            multi[count++] = JsonData.Array(data);
        }

        int Find(string name)
        {
            for (var i = 0; i < count; i++)
            {
                if (names[i].Length == name.Length && names[i].Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
