using Understudy.ApiGateway.Templates.Operands;

namespace Understudy.ApiGateway.Templates.Statements;

/// <summary><c>#set</c>.</summary>
internal sealed class SetStatement(Reference target, Operand value) : Statement
{
    public override Flow Render(Rendering run)
    {
        // Velocity leaves the variable alone when there is no value, as behind a division by zero.
        if (value.Value(run) is { } result)
        {
            target.Set(result, run);
        }

        return Flow.Next;
    }
}
