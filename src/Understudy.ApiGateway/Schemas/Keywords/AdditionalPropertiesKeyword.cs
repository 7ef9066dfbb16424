using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>additionalProperties: false</c>.</summary>
internal sealed class AdditionalPropertiesKeyword(HashSet<string> named, EcmaPattern[] patterns) : SchemaKeyword
{
    public override bool Check(JsonData instance, ValidationRun run)
    {
        if (instance is not ObjectData data)
        {
            return true;
        }

        var unknown = new List<string>();
        for (var i = 0; i < data.Count; i++)
        {
            run.Charge(1);
            var name = data.Names[i];
            if (!named.Contains(name) && !patterns.Any(pattern => pattern.IsMatch(name, run)))
            {
                unknown.Add(name);
            }
        }

        return unknown.Count == 0
            || run.Fail($"object instance has properties which are not allowed by the schema: {Lists.Of(unknown.Order(StringComparer.Ordinal))}");
    }
}
