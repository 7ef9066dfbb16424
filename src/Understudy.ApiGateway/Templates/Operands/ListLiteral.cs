using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Operands;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ListLiteral(Operand[] items) : Operand
{
    public override object Value(Rendering run)
    {
        run.Budget.Charge(items.Length);
        return new JavaList([.. items.Select(item => item.Value(run))]);
    }
}
