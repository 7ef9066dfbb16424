using Understudy.ApiGateway.Templates.Operands;

namespace Understudy.ApiGateway.Templates.Statements;

/// <summary><c>#if</c> with its <c>#elseif</c> and <c>#else</c>.</summary>
internal sealed class IfStatement((Operand Condition, Block Body)[] branches, Block? otherwise) : Statement
{
    public override Flow Render(Rendering run)
    {
        foreach (var (condition, body) in branches)
        {
            if (condition.IsTrue(run))
            {
                return body.Render(run);
            }
        }

        return otherwise?.Render(run) ?? Flow.Next;
    }
}
