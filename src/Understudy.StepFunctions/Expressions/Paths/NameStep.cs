using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary><c>.name</c> or <c>['name']</c>.</summary>
internal sealed class NameStep(string name, char quote = '\'') : SingleStep
{
    public string Name { get; } = name;

    public override string Fragment => $"[{PathMessages.Quoted(Name, quote)}]";

    public override string Place => $"['{Name}']";

    public override JsonData? Find(JsonData node) => node is ObjectData data && data.TryGet(Name, out var value) ? value : null;

    public override bool Walk(JsonData node, PathWalk walk)
    {
        if (node is not ObjectData data)
        {
            return !IsUpstreamDefinite || walk.Fail(this, node);
        }

        if (data.TryGet(Name, out var value))
        {
            return GoOnToMember(value, walk);
        }

        return walk.RequiresProperties || (!IsLeaf && IsUpstreamDefinite) ? walk.Fail(this, node) : true;
    }
}
