namespace Understudy.ApiGateway.Templates.Statements;

/// <summary>Statements one behind the other.</summary>
internal sealed class Block(Statement[] statements)
{
    /// <summary>The text, when the block is nothing else.</summary>
    public string? OnlyText => statements switch
    {
        [] => "",
        [TextStatement text] => text.Text,
        _ => null,
    };

    public Flow Render(Rendering run)
    {
        Budget.EnsureStack();
        foreach (var statement in statements)
        {
            run.Budget.Charge();
            var flow = statement.Render(run);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }
}
