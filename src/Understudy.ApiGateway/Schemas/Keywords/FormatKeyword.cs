using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>format</c>, where it is one that is enforced.</summary>
internal sealed class FormatKeyword(SchemaFormat format) : SchemaKeyword
{
    public override bool Check(JsonData instance, ValidationRun run)
    {
        if (instance is not StringData text)
        {
            return true;
        }

        run.Charge(1 + (text.Value.Length >> 3));
        return format.IsValid(text.Value) || run.Fail($"{format.Message(text.Value)}");
    }
}
