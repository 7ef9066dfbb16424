using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>minItems</c>, <c>maxItems</c>, <c>minLength</c>, <c>maxLength</c>, <c>minProperties</c> or <c>maxProperties</c>.</summary>
internal sealed class SizeKeyword(JsonDataKind kind, bool isLeast, ExactNumber limit, string limitText) : SchemaKeyword
{
    public override bool Check(JsonData instance, ValidationRun run)
    {
        if (instance.Kind != kind)
        {
            return true;
        }

        var size = instance is StringData text ? Measure(text, run) : instance.Count;
        var order = ExactNumber.Of(size).CompareTo(limit);
        return (isLeast ? order >= 0 : order <= 0) || Fail(instance, size, run);
    }

    private static int Measure(StringData text, ValidationRun run)
    {
        run.Charge(text.Value.Length >> 4);
        return CodePoints.Count(text.Value);
    }

    private bool Fail(JsonData instance, int size, ValidationRun run) => (kind, isLeast) switch
    {
        (JsonDataKind.Array, true) => run.Fail($"array is too short: must have at least {limitText} elements but instance has {size} elements"),
        (JsonDataKind.Array, false) => run.Fail($"array is too long: must have at most {limitText} elements but instance has {size} elements"),
        (JsonDataKind.String, true) => run.Fail($"string \"{instance.AsString()}\" is too short (length: {size}, required minimum: {limitText})"),
        (JsonDataKind.String, false) => run.Fail($"string \"{instance.AsString()}\" is too long (length: {size}, maximum allowed: {limitText})"),
        (_, true) => run.Fail($"object has too few properties (found {size} but schema requires at least {limitText})"),
        _ => run.Fail($"object has too many properties (found {size} but schema requires at most {limitText})"),
    };
}
