using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>oneOf</c>.</summary>
internal sealed class OneOfKeyword(SchemaNode[] schemas) : SchemaKeyword
{
    public override bool Check(JsonData instance, ValidationRun run)
    {
        var matched = schemas.Count(schema => run.Probe(schema, instance));
        return matched == 1 || run.Fail($"instance failed to match exactly one schema (matched {matched} out of {schemas.Length})");
    }
}
