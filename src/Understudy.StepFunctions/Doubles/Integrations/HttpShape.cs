using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary><c>http:invoke</c> and <c>apigateway:invoke</c>: what the double returns is the <c>ResponseBody</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html">Call HTTPS APIs</see>.</remarks>
internal sealed class HttpShape : ServiceShape
{
    private static readonly string[] Members = ["Headers", "ResponseBody", "StatusCode", "StatusText"];

    private readonly SdkMetadataWriter _metadata = new();

    public override bool ShowsTime => true;

    public override JsonData Answer(JsonData result, DoubledCall call)
    {
        var isWhole = result is ObjectData { Count: > 0 } given && HasOnly(given, Members);
        return isWhole ? Merge(Build(result.TryGet("ResponseBody", out var body) ? body : "", call), result, call) : Build(result, call);
    }

    public override JsonData Accept(DoubledCall call) => Build("", call);

    private ObjectData Build(JsonData body, DoubledCall call)
    {
        var isText = body is StringData;
        var answer = isText ? new SdkAnswer("text/plain", body.Utf8Length - 2) : new SdkAnswer("application/json", body.Utf8Length);
        return JsonData.Object(
            ("Headers", _metadata.Of(call, answer).Http["AllHttpHeaders"]),
            ("ResponseBody", body),
            ("StatusCode", 200),
            ("StatusText", "OK"));
    }
}
