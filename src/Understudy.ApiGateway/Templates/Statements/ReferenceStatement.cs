using Understudy.ApiGateway.Templates.Operands;

namespace Understudy.ApiGateway.Templates.Statements;

/// <summary>A reference in the text.</summary>
internal sealed class ReferenceStatement(Reference reference) : Statement
{
    public override Flow Render(Rendering run)
    {
        run.Write(reference.Value(run));
        return Flow.Next;
    }
}
