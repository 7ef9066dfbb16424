using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>minimum</c> or <c>maximum</c>, with <c>exclusiveMinimum</c> or <c>exclusiveMaximum</c>.</summary>
internal sealed class RangeKeyword(NumberData limit, bool isLeast, bool isExclusive) : SchemaKeyword
{
    private readonly ExactNumber _limit = ExactNumber.Of(limit);

    public override bool Check(JsonData instance, ValidationRun run)
    {
        if (instance is not NumberData number)
        {
            return true;
        }

        run.Charge(number.Literal.Length);
        var order = ExactNumber.Of(number).CompareTo(_limit) * (isLeast ? 1 : -1);
        return order > 0 || (order == 0 && !isExclusive) || Fail(number, order == 0, run);
    }

    private bool Fail(NumberData number, bool isAtLimit, ValidationRun run) => (isLeast, isAtLimit) switch
    {
        (true, true) => run.Fail($"numeric instance is not strictly greater than the required minimum {limit.Literal}"),
        (false, true) => run.Fail($"numeric instance is not strictly lower than the required maximum {limit.Literal}"),
        (true, false) => run.Fail($"numeric instance is lower than the required minimum (minimum: {limit.Literal}, found: {number.Literal})"),
        _ => run.Fail($"numeric instance is greater than the required maximum (maximum: {limit.Literal}, found: {number.Literal})"),
    };
}
