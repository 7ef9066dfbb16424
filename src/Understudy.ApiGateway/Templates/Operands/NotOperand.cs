namespace Understudy.ApiGateway.Templates.Operands;

/// <summary><c>!a</c>.</summary>
internal sealed class NotOperand(Operand operand) : Operand
{
    public override object Value(Rendering run)
    {
        run.Budget.Charge();
        return !operand.IsTrue(run);
    }
}
