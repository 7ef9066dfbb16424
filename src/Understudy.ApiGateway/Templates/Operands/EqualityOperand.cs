using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Operands;

/// <summary><c>a == b</c> or <c>a != b</c>.</summary>
internal sealed class EqualityOperand(Operand left, Operand right, bool isEqual) : Operand
{
    public override object Value(Rendering run)
    {
        run.Budget.Charge();
        return ValueEquality.AreSame(left.Value(run), right.Value(run), run) == isEqual;
    }
}
