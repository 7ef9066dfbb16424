using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary>What optimised integrations add to an answer: <c>SdkHttpMetadata</c> and <c>SdkResponseMetadata</c>.</summary>
/// <remarks>The request id is derived from the state's name: the same in every run, and for every call of the state.</remarks>
internal readonly record struct SdkMetadata(ObjectData Http, ObjectData Response)
{
    public static SdkMetadata Of(DoubledCall call, string contentType, long length, int status, params ReadOnlySpan<(string, string)> own)
    {
        var request = DerivedId.Uuid("request", call.Call.StateName, 0);
        (string Name, string Value)[] headers =
        [
            ("Connection", "keep-alive"),
            ("Content-Length", length.ToString(CultureInfo.InvariantCulture)),
            ("Content-Type", contentType),
            ("Date", call.Call.Clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture)),
            .. own,
            ("x-amzn-RequestId", request),
        ];
        Array.Sort(headers, (left, right) => StringComparer.OrdinalIgnoreCase.Compare(left.Name, right.Name));

        var http = JsonData.Object(
            ("AllHttpHeaders", Headers(headers, value => JsonData.Array(value))),
            ("HttpHeaders", Headers(headers, value => value)),
            ("HttpStatusCode", status));
        return new SdkMetadata(http, JsonData.Object(("RequestId", request)));
    }

    private static ObjectData Headers((string Name, string Value)[] headers, Func<string, JsonData> form)
    {
        var members = new (string, JsonData)[headers.Length];
        for (var i = 0; i < headers.Length; i++)
        {
            members[i] = (headers[i].Name, form(headers[i].Value));
        }

        return JsonData.Object(members);
    }
}
