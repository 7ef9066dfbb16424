namespace Understudy.ApiGateway.Templates.Operands;

/// <summary><c>a &amp;&amp; b</c> or <c>a || b</c>; the right side is evaluated only when it matters.</summary>
internal sealed class LogicalOperand(Operand left, Operand right, bool isAnd) : Operand
{
    public override object Value(Rendering run)
    {
        run.Budget.Charge();
        return isAnd ? left.IsTrue(run) && right.IsTrue(run) : left.IsTrue(run) || right.IsTrue(run);
    }
}
