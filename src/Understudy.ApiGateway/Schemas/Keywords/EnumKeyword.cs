using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>enum</c>.</summary>
internal sealed class EnumKeyword(ArrayData values) : SchemaKeyword
{
    public override bool Check(JsonData instance, ValidationRun run)
    {
        run.Charge(values.Count);
        return values.Contains(instance) || run.Fail($"instance value ({instance}) not found in enum (possible values: {values})");
    }
}
