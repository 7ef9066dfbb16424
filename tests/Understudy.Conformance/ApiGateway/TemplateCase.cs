using Understudy.ApiGateway;
using Understudy.Conformance.Cases;
using Understudy.Conformance.StepFunctions;
using Understudy.Json;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.ApiGateway;

/// <summary>A mapping template, what it can see, and what it gives.</summary>
internal sealed class TemplateCase(RecordedCase recorded) : ConformanceCase
{
    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    public override ValueTask<Verdict> JudgeAsync()
    {
        var text = MappingTemplate.Parse(recorded["template"]!.AsString(), Id).Render(Context(recorded["input"]!));
        return new(Verdict.Of(recorded["expectJson"] is { } expected ? CompareJson(expected, text) : CompareText(text)));
    }

    private static MappingTemplateContext Context(JsonData input) => new()
    {
        Body = input["body"].AsString(),
        PathParameters = Texts(input["params"]["path"]),
        QueryString = Texts(input["params"]["querystring"]),
        Headers = Texts(input["params"]["header"]),
        Context = (ObjectData)input["context"],
        StageVariables = Texts(input["stageVariables"]),
    };

    private static Dictionary<string, string> Texts(JsonData data) =>
        ((ObjectData)data).ToDictionary(member => member.Key, member => member.Value.AsString(), StringComparer.Ordinal);

    private static Difference[] CompareJson(JsonData expected, string text)
    {
        try
        {
            var actual = JsonData.Parse(text);
            return actual == expected ? [] : [Difference.Of("text", expected, actual)];
        }
        catch (JsonDataException)
        {
            return [Difference.Of("text", expected, text)];
        }
    }

    private Difference[] CompareText(string text) => recorded["expect"]!.AsString() == text ? [] : [Difference.Of("text", recorded["expect"], text)];
}
