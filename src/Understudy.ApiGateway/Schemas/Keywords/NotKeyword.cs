using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>not</c>.</summary>
internal sealed class NotKeyword(SchemaNode schema) : SchemaKeyword
{
    public override bool Check(JsonData instance, ValidationRun run) =>
        !run.Probe(schema, instance) || run.Fail($"instance matched a schema which it should not have");
}
