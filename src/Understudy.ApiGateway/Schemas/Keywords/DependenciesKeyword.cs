using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>dependencies</c>: what else an object must have, or be, that has a certain member.</summary>
internal sealed class DependenciesKeyword((string Member, string[] Others)[] members, (string Member, SchemaNode Schema)[] schemas) : SchemaKeyword
{
    public override bool Check(JsonData instance, ValidationRun run)
    {
        if (instance is not ObjectData data)
        {
            return true;
        }

        var isValid = true;
        foreach (var (member, others) in members)
        {
            run.Charge(1 + others.Length);
            isValid &= !data.TryGet(member, out _) || HasAll(data, member, others, run);
        }

        foreach (var (member, schema) in schemas)
        {
            run.Charge(1);
            isValid &= !data.TryGet(member, out _) || schema.Validate(data, run);
        }

        return isValid;
    }

    private static bool HasAll(ObjectData data, string member, string[] others, ValidationRun run)
    {
        var missing = others.Where(other => !data.TryGet(other, out _)).Order(StringComparer.Ordinal).ToArray();
        return missing.Length == 0 || run.Fail(
            $"property \"{member}\" of object has missing property dependencies (schema requires {Lists.Of(others.Order(StringComparer.Ordinal))}; missing: {Lists.Of(missing)})");
    }
}
