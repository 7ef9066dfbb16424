using Understudy.Json;

namespace Understudy.ApiGateway.Schemas;

/// <summary><c>items</c> and <c>additionalItems</c>: the schema of each element.</summary>
internal sealed class ItemSchemas(SchemaNode[] first, SchemaNode? others)
{
    public bool Validate(ArrayData array, ValidationRun run)
    {
        var isValid = true;
        for (var i = 0; i < array.Count; i++)
        {
            var schema = i < first.Length ? first[i] : others;
            isValid &= schema?.Validate(array.Items[i], run) ?? true;
        }

        return isValid;
    }
}
