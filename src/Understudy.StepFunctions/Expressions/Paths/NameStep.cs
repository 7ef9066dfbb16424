using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary><c>.name</c> or <c>['name']</c>.</summary>
internal sealed class NameStep(string name) : SingleStep
{
    public string Name { get; } = name;

    public override string Fragment => $"['{Name}']";

    public override JsonData? Find(JsonData node) => node is ObjectData data && data.TryGet(Name, out var value) ? value : null;

    public override bool Walk(JsonData node, PathWalk walk)
    {
        if (node is not ObjectData data)
        {
            return !IsUpstreamDefinite || walk.Fail(PathMessages.NoObject(this, node));
        }

        if (data.TryGet(Name, out var value))
        {
            return GoOn(value, walk);
        }

        return IsLeaf || !IsUpstreamDefinite || walk.Fail($"Missing property in path {Upstream}{Fragment}");
    }
}
