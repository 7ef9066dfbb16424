using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Operands;

/// <summary>A comparison of numbers; false of anything else (Velocity 1.7 compares no strings).</summary>
internal sealed class ComparisonOperand(ComparisonOperator operation, Operand left, Operand right) : Operand
{
    public override object Value(Rendering run)
    {
        run.Budget.Charge();
        var (a, b) = (left.Value(run), right.Value(run));
        if (!Arithmetic.IsNumber(a) || !Arithmetic.IsNumber(b))
        {
            return false;
        }

        var order = Arithmetic.Compare(a!, b!);
        return operation switch
        {
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }
}
