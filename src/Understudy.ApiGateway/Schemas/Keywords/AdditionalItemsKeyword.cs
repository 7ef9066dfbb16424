using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>additionalItems: false</c>.</summary>
internal sealed class AdditionalItemsKeyword(int count) : SchemaKeyword
{
    public override bool Check(JsonData instance, ValidationRun run) =>
        instance is not ArrayData array || array.Count <= count
        || run.Fail($"schema only allows {count} elements in array but instance has {array.Count} elements");
}
