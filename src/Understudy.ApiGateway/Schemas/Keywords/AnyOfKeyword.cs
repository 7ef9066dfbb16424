using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>anyOf</c>.</summary>
internal sealed class AnyOfKeyword(SchemaNode[] schemas) : SchemaKeyword
{
    public override bool Check(JsonData instance, ValidationRun run) =>
        schemas.Any(schema => run.Probe(schema, instance))
        || run.Fail($"instance failed to match at least one required schema among {schemas.Length}");
}
