namespace Understudy.ApiGateway.Templates.Statements;

/// <summary>Text as it is.</summary>
internal sealed class TextStatement(string text) : Statement
{
    public string Text { get; } = text;

    public override Flow Render(Rendering run)
    {
        run.Write(Text);
        return Flow.Next;
    }
}
