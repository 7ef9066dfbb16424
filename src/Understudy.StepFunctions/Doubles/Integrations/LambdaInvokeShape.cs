using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary><c>lambda:invoke</c>: the function's result is the answer's <c>Payload</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html">Invoke Lambda</see>.</remarks>
internal sealed class LambdaInvokeShape : ServiceShape
{
    private static readonly string[] Members =
        ["ExecutedVersion", "FunctionError", "LogResult", "Payload", "SdkHttpMetadata", "SdkResponseMetadata", "StatusCode"];

    private static readonly MemberNames Answered =
        MemberNames.Of("ExecutedVersion", "Payload", "SdkHttpMetadata", "SdkResponseMetadata", "StatusCode");

    private readonly SdkMetadataWriter _metadata = new();

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

    private ObjectData Build(JsonData payload, DoubledCall call)
    {
        var version = VersionOf(call.Call);
        var metadata = _metadata.Of(call, new SdkAnswer("application/json", payload.Utf8Length, Version: version));
        return JsonData.ObjectOwning(Answered, [version, payload, metadata.Http, metadata.Response, 200]);
    }

    // An asynchronous invocation is only queued: 202, and no payload (Lambda API reference, Invoke).
    private ObjectData Queued(DoubledCall call)
    {
        var metadata = _metadata.Of(call, new SdkAnswer("application/json", 0, Status: 202));
        return JsonData.Object(("SdkHttpMetadata", metadata.Http), ("SdkResponseMetadata", metadata.Response), ("StatusCode", 202));
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

        var colon = reference.LastIndexOf(':');
        return colon > 0 && !reference.AsSpan(0, colon).EndsWith("function") ? reference[(colon + 1)..] : null;
    }
}
