using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>required</c>.</summary>
internal sealed class RequiredKeyword(string[] names) : SchemaKeyword
{
    public override bool Check(JsonData instance, ValidationRun run)
    {
        if (instance is not ObjectData data)
        {
            return true;
        }

        run.Charge(names.Length);
        return names.All(name => data.TryGet(name, out _))
            || run.Fail($"object has missing required properties ({Lists.Of(names.Where(name => !data.TryGet(name, out _)).Order(StringComparer.Ordinal))})");
    }
}
