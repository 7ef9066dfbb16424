using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary><c>http:invoke</c> and <c>apigateway:invoke</c>: what the double returns is the <c>ResponseBody</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html">Call HTTPS APIs</see>.</remarks>
internal sealed class HttpShape : ServiceShape
{
    private static readonly string[] Members = ["Headers", "ResponseBody", "StatusCode", "StatusText"];

    public override bool ShowsTime => true;

    public override JsonData Answer(JsonData result, DoubledCall call)
    {
        var isWhole = result is ObjectData { Count: > 0 } given && HasOnly(given, Members);
        return isWhole ? Merge(Build(result.TryGet("ResponseBody", out var body) ? body : "", call), result, call) : Build(result, call);
    }

    public override JsonData Accept(DoubledCall call) => Build("", call);

    private static ObjectData Build(JsonData body, DoubledCall call)
    {
        var isText = body is StringData;
        var headers = SdkMetadata.Of(call, isText ? "text/plain" : "application/json", isText ? body.Utf8Length - 2 : body.Utf8Length, 200);
        return JsonData.Object(
            ("Headers", headers.Http["AllHttpHeaders"]),
            ("ResponseBody", body),
            ("StatusCode", 200),
            ("StatusText", "OK"));
    }
}
