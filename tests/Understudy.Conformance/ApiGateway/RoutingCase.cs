using Understudy.ApiGateway;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Routing;
using Understudy.Conformance.Cases;
using Understudy.Conformance.StepFunctions;
using Understudy.Json;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.ApiGateway;

/// <summary>Which resource serves a request.</summary>
internal sealed class RoutingCase(RecordedCase recorded) : ConformanceCase
{
    private static readonly Integration Mock = new() { Type = IntegrationType.Mock };

    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    public static ConformanceCase Of(RecordedCase recorded) => ((ArrayData)recorded["checks"]!).Any(check => check.TryGet("routes", out _))
        ? new LaterCase(recorded, "HTTP APIs are not part of this release")
        : new RoutingCase(recorded);

    public override ValueTask<Verdict> JudgeAsync()
    {
        var plan = new DeploymentPlan(new RestApi { Name = "routing" }, Resources(), new DefinitionFaults("routing"));
        return new(Verdict.Of([.. ((ArrayData)recorded["checks"]!).SelectMany(check => Judge(plan, check))]));
    }

    private static IEnumerable<Difference> Judge(DeploymentPlan plan, JsonData check)
    {
        var request = check["request"];
        var path = request["path"].AsString();
        var where = $"{request["method"].AsString()} {path}";
        var found = plan.Find(path, request["method"].AsString(), out var pattern);
        JsonData resource = found?.Resource.Path;
        if (resource != check["resource"])
        {
            yield return Difference.Of(where, check["resource"], resource);
        }
        else if (check.TryGet("pathParameters", out var expected))
        {
            var values = new PathValues(pattern!, path).ToDictionary().Select(pair => (pair.Key, (JsonData)pair.Value));
            var actual = JsonData.Object([.. values]);
            if (actual != expected)
            {
                yield return Difference.Of($"{where} path parameters", expected, actual);
            }
        }
    }

    private IEnumerable<Resource> Resources() => ((ArrayData)recorded["resources"]!).Select(resource => new Resource
    {
        Path = resource["path"].AsString(),
        Methods = [.. ((ArrayData)resource["methods"]).Select(method => new Method { HttpMethod = method.AsString(), Integration = Mock })],
    });
}
