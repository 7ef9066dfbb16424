using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Operands;

/// <summary><c>[1..3]</c>, downwards when the end is less than the start.</summary>
internal sealed class RangeLiteral(Operand from, Operand to) : Operand
{
    // Some 16 MB of numbers.
    private const long Longest = 1_000_000;

    public override object? Value(Rendering run)
    {
        if (from.Value(run) is not { } start || to.Value(run) is not { } end || !Arithmetic.IsNumber(start) || !Arithmetic.IsNumber(end))
        {
            return null;
        }

        var (first, last) = (ToInt(start), ToInt(end));
        var length = Math.Abs((long)last - first) + 1;
        if (length > Longest)
        {
            throw new TemplateFaultException($"The range [{first}..{last}] has more than {Longest} elements.");
        }

        run.Budget.Charge(length);
        var step = last >= first ? 1 : -1;
        return new JavaList([.. Enumerable.Range(0, (int)length).Select(i => (object?)(first + (i * step)))]);
    }

    // As Number.intValue() does with a double.
    private static int ToInt(object number) => number is int value ? value : (int)Math.Clamp(Arithmetic.ToDouble(number), int.MinValue, int.MaxValue);
}
