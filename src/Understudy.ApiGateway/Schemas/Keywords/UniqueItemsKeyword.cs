using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>uniqueItems: true</c>.</summary>
internal sealed class UniqueItemsKeyword : SchemaKeyword
{
    public override bool Check(JsonData instance, ValidationRun run)
    {
        if (instance is not ArrayData array)
        {
            return true;
        }

        run.Charge(array.Count);
        return new HashSet<JsonData>(array).Count == array.Count || run.Fail($"array must not contain duplicate elements");
    }
}
