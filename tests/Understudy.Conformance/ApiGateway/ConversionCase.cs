using Understudy.ApiGateway;
using Understudy.ApiGateway.Integrations;
using Understudy.ApiGateway.Payloads;
using Understudy.Conformance.Cases;
using Understudy.Conformance.StepFunctions;
using Understudy.Json;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.ApiGateway;

/// <summary>Bodies turned into text or bytes.</summary>
internal sealed class ConversionCase(RecordedCase recorded) : ConformanceCase
{
    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    public override ValueTask<Verdict> JudgeAsync() => new(Verdict.Of([.. ((ArrayData)recorded["rows"]!).SelectMany(Judge)]));

    private IEnumerable<Difference> Judge(JsonData row)
    {
        var converts = TryConvert(Convert.FromBase64String(row["inputBase64"].AsString()), out var payload);
        JsonData expected = row.TryGet("expectBase64", out var body) ? body : JsonData.Object(("status", 500));
        JsonData actual = converts ? Convert.ToBase64String(payload.Bytes.Span) : JsonData.Object(("status", 500));
        if (actual != expected)
        {
            yield return Difference.Of(row["input"].AsString(), expected, actual);
        }
    }

    private bool TryConvert(byte[] body, out Payload payload)
    {
        var input = recorded["input"]!;
        var binary = new BinaryMediaTypes([.. ((ArrayData)input["binaryMediaTypes"]).Select(type => type.AsString())]);
        var handling = Text("contentHandling") switch
        {
            "CONVERT_TO_BINARY" => ContentHandling.ConvertToBinary,
            "CONVERT_TO_TEXT" => ContentHandling.ConvertToText,
            _ => ContentHandling.None,
        };
        return recorded["direction"]!.AsString() == "request"
            ? BodyConversion.TryConvertRequest(body, Text("contentType"), binary, handling, out payload)
            : BodyConversion.TryConvertResponse(body, Text("contentType"), Text("accept"), binary, handling, out payload);

        string? Text(string name) => input.TryGet(name, out var value) && !value.IsNull ? value.AsString() : null;
    }
}
