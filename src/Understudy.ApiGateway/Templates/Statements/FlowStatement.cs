namespace Understudy.ApiGateway.Templates.Statements;

/// <summary><c>#break</c> or <c>#stop</c>.</summary>
internal sealed class FlowStatement(Flow flow) : Statement
{
    public override Flow Render(Rendering run) => flow;
}
