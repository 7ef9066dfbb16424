using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>multipleOf</c>.</summary>
internal sealed class MultipleOfKeyword(NumberData divisor) : SchemaKeyword
{
    private readonly ExactNumber _divisor = ExactNumber.Of(divisor);

    public override bool Check(JsonData instance, ValidationRun run)
    {
        if (instance is not NumberData number)
        {
            return true;
        }

        run.Charge(number.Literal.Length);
        return ExactNumber.Of(number).IsMultipleOf(_divisor) || run.Fail($"remainder of division is not zero ({number.Literal} / {divisor.Literal})");
    }
}
