using Understudy.ApiGateway.Mapping;
using Understudy.Conformance.Cases;
using Understudy.Conformance.StepFunctions;
using Understudy.Json;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.ApiGateway;

/// <summary>The address of an integration with stage variables and path parameters in it.</summary>
internal sealed class UriCase(RecordedCase recorded) : ConformanceCase
{
    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    public override ValueTask<Verdict> JudgeAsync()
    {
        var input = recorded["input"]!;
        JsonData actual = UriTemplate.Parse(recorded["template"]!.AsString()).Expand(name => Text("stageVariables", name), name => Text("path", name));
        return new(Verdict.Of(actual == recorded["expect"] ? [] : [Difference.Of("uri", recorded["expect"], actual)]));

        string? Text(string group, string name) => input[group].TryGet(name, out var value) ? value.AsString() : null;
    }
}
