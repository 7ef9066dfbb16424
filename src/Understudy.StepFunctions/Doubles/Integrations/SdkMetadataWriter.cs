using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary>Writes the metadata of answers, and keeps the last for an answer alike.</summary>
/// <remarks>The ids are derived from the state's name: the same in every run, and for every call of the state.</remarks>
internal sealed class SdkMetadataWriter
{
    private static readonly MemberNames Metadata = MemberNames.Of("AllHttpHeaders", "HttpHeaders", "HttpStatusCode");

    private static readonly MemberNames Headers =
        MemberNames.Of("Connection", "Content-Length", "Content-Type", "Date", "x-amzn-RequestId");

    private static readonly MemberNames FunctionHeaders = MemberNames.Of(
        "Connection",
        "Content-Length",
        "Content-Type",
        "Date",
        "X-Amz-Executed-Version",
        "x-amzn-Remapped-Content-Length",
        "x-amzn-RequestId",
        "X-Amzn-Trace-Id");

    private Ids? _ids;
    private Written? _last;

    /// <summary>The metadata of an answer.</summary>
    /// <param name="call">The call that is answered.</param>
    /// <param name="answer">Content type and length of the body, status, and for Lambda the version that ran.</param>
    public SdkMetadata Of(DoubledCall call, SdkAnswer answer)
    {
        var state = call.Call.StateName;
        var now = call.Call.Clock.GetUtcNow();
        var second = now.ToUnixTimeSeconds();
        var last = _last;
        if (last is not null && last.Second == second && last.Ids.State == state && last.Answer == answer)
        {
            return last.Metadata;
        }

        var ids = _ids is { } known && known.State == state ? known : _ids = Ids.Of(state);
        var metadata = Write(ids, answer, now.ToString("R", CultureInfo.InvariantCulture));
        _last = new Written(ids, second, answer, metadata);
        return metadata;
    }

    private static SdkMetadata Write(Ids ids, SdkAnswer answer, JsonData date)
    {
        JsonData length = answer.Length.ToString(CultureInfo.InvariantCulture);
        JsonData[] plain = answer.Version is { } version
            ? ["keep-alive", length, answer.ContentType, date, version, "0", ids.Request, ids.Trace]
            : ["keep-alive", length, answer.ContentType, date, ids.Request];
        var listed = Array.ConvertAll(plain, JsonData (value) => JsonData.Array(value));
        var names = answer.Version is null ? Headers : FunctionHeaders;
        return new SdkMetadata(
            JsonData.ObjectOwning(Metadata, [JsonData.ObjectOwning(names, listed), JsonData.ObjectOwning(names, plain), answer.Status]),
            ids.Response);
    }

    /// <summary>What does not change while one state asks.</summary>
    private sealed record Ids(string State, JsonData Request, JsonData Trace, ObjectData Response)
    {
        public static Ids Of(string state)
        {
            JsonData request = DerivedId.Uuid("request", state, 0);
            var trace = $"Root=1-{DerivedId.Hex("trace", state, 0, 8)}-{DerivedId.Hex("root", state, 0, 24)};Sampled=0";
            return new Ids(state, request, trace, JsonData.Object(("RequestId", request)));
        }
    }

    private sealed record Written(Ids Ids, long Second, SdkAnswer Answer, SdkMetadata Metadata);
}
