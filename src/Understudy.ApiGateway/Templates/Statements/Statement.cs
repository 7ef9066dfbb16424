namespace Understudy.ApiGateway.Templates.Statements;

/// <summary>A piece of a template that is rendered: text, a reference or a directive.</summary>
internal abstract class Statement
{
    public abstract Flow Render(Rendering run);
}
