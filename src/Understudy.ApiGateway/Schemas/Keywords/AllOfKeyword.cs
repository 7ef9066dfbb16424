using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>allOf</c>.</summary>
internal sealed class AllOfKeyword(SchemaNode[] schemas) : SchemaKeyword
{
    public override bool Check(JsonData instance, ValidationRun run)
    {
        var matched = schemas.Count(schema => run.Probe(schema, instance));
        return matched == schemas.Length || run.Fail($"instance failed to match all required schemas (matched only {matched} out of {schemas.Length})");
    }
}
