using Understudy.ApiGateway.Templates.Statements;

namespace Understudy.ApiGateway.Templates.Operands;

/// <summary>A string in double quotes that holds references or directives.</summary>
internal sealed class InterpolatedText(Block block) : Operand
{
    public override object Value(Rendering run)
    {
        run.Budget.Charge();
        return run.Capture(block, out _);
    }
}
