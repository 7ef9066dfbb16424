using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary><c>lambda:invoke</c>: the function's result is the answer's <c>Payload</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html">Invoke Lambda</see>.</remarks>
internal sealed class LambdaInvokeShape : ServiceShape
{
    private static readonly string[] Members =
        ["ExecutedVersion", "FunctionError", "LogResult", "Payload", "SdkHttpMetadata", "SdkResponseMetadata", "StatusCode"];

    public override bool ShowsTime => true;

    // The input tells which version runs, and whether the call is only queued.
    public override bool AnswersAlike(JsonData one, JsonData other) =>
        IsSame(one, other, "FunctionName") && IsSame(one, other, "Qualifier") && IsSame(one, other, "InvocationType");

    public override JsonData InputOf(TaskCall call) => call.Input.TryGet("Payload", out var payload) ? payload : JsonData.EmptyObject;

    public override JsonData Answer(JsonData result, DoubledCall call)
    {
        if (IsWholeAnswer(result))
        {
            return Sorted(Merge(Build(result["Payload"], call), result, call));
        }

        return call.Call.Input.TryGet("InvocationType", out var type) && type == "Event" ? Queued(call) : Build(result, call);
    }

    public override JsonData Accept(DoubledCall call) => Build(JsonData.Null, call);

    private static bool IsSame(JsonData one, JsonData other, string member) =>
        one.TryGet(member, out var left) ? other.TryGet(member, out var right) && left == right : !other.TryGet(member, out _);

    /// <summary>Whether this is the answer of the Invoke API already, metadata or not.</summary>
    public static bool IsWholeAnswer(JsonData result) =>
        result is ObjectData whole && whole.TryGet("Payload", out _) && HasOnly(whole, Members);

    private static ObjectData Build(JsonData payload, DoubledCall call)
    {
        var version = VersionOf(call.Call);
        var metadata = Metadata(call, payload.Utf8Length, 200, version);
        return JsonData.Object(
            ("ExecutedVersion", version),
            ("Payload", payload),
            ("SdkHttpMetadata", metadata.Http),
            ("SdkResponseMetadata", metadata.Response),
            ("StatusCode", 200));
    }

    // An asynchronous invocation is only queued: 202, and no payload (Lambda API reference, Invoke).
    private static ObjectData Queued(DoubledCall call)
    {
        var metadata = Metadata(call, 0, 202, null);
        return JsonData.Object(("SdkHttpMetadata", metadata.Http), ("SdkResponseMetadata", metadata.Response), ("StatusCode", 202));
    }

    private static SdkMetadata Metadata(DoubledCall call, long length, int status, string? version)
    {
        var trace = $"Root=1-{DerivedId.Hex("trace", call.Call.StateName, 0, 8)}-{DerivedId.Hex("root", call.Call.StateName, 0, 24)};Sampled=0";
        (string, string)[] own = version is null
            ? [("X-Amzn-Trace-Id", trace)]
            : [("X-Amz-Executed-Version", version), ("x-amzn-Remapped-Content-Length", "0"), ("X-Amzn-Trace-Id", trace)];
        return SdkMetadata.Of(call, "application/json", length, status, own);
    }

    // An alias does not tell its version, so that only a number is one.
    private static string VersionOf(TaskCall call)
    {
        var qualifier = call.Input.TryGet("Qualifier", out var given) && given is StringData text ? text.Value : QualifierOf(call);
        return long.TryParse(qualifier, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? qualifier! : "$LATEST";
    }

    private static string? QualifierOf(TaskCall call)
    {
        if (!call.Input.TryGet("FunctionName", out var function) || function is not StringData { Value: var reference })
        {
            return null;
        }

        var name = LambdaFunctionName.Of(reference) + ":";
        var start = reference.LastIndexOf(name, StringComparison.Ordinal);
        return start < 0 ? null : reference[(start + name.Length)..];
    }
}
