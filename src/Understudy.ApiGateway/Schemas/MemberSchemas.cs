using Understudy.Json;

namespace Understudy.ApiGateway.Schemas;

/// <summary><c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c>: the schemas of each member.</summary>
internal sealed class MemberSchemas(Dictionary<string, SchemaNode> named, (EcmaPattern Pattern, SchemaNode Schema)[] patterns, SchemaNode? others)
{
    public bool Validate(ObjectData data, ValidationRun run)
    {
        var isValid = true;
        for (var i = 0; i < data.Count; i++)
        {
            isValid &= Validate(data.Names[i], data.Values[i], run);
        }

        return isValid;
    }

    private bool Validate(string name, JsonData value, ValidationRun run)
    {
        run.Charge(1);
        var isValid = true;
        var isKnown = named.TryGetValue(name, out var schema);
        isValid &= schema?.Validate(value, run) ?? true;
        foreach (var (pattern, matching) in patterns)
        {
            if (pattern.IsMatch(name, run))
            {
                isKnown = true;
                isValid &= matching.Validate(value, run);
            }
        }

        return isValid & (isKnown || (others?.Validate(value, run) ?? true));
    }
}
