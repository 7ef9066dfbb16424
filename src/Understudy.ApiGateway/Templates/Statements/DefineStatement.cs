using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Statements;

/// <summary><c>#define</c>.</summary>
internal sealed class DefineStatement(string variable, Block body) : Statement
{
    public override Flow Render(Rendering run)
    {
        run.Set(variable, new DefinedBlock(body));
        return Flow.Next;
    }
}
