using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Statements;

/// <summary>Renders the block of a <c>#define</c>.</summary>
internal sealed class DefinedBlockStatement(DefinedBlock block) : Statement
{
    public override Flow Render(Rendering run)
    {
        block.Render(run);
        return Flow.Next;
    }
}
