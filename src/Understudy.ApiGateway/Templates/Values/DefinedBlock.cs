using Understudy.ApiGateway.Templates.Statements;

namespace Understudy.ApiGateway.Templates.Values;

/// <summary>What <c>#define</c> puts into a variable: it is rendered whenever it is printed.</summary>
internal sealed class DefinedBlock(Block body)
{
    // Velocity goes no deeper into a block that refers to itself, and prints nothing there (define.block.max.depth).
    private const int DeepestRendering = 2;

    private int _depth;

    public void Render(Rendering run)
    {
        if (_depth == DeepestRendering)
        {
            return;
        }

        Budget.EnsureStack();
        _depth++;
        try
        {
            body.Render(run);
        }
        finally
        {
            _depth--;
        }
    }

    public string Text(Rendering run) => _depth == DeepestRendering ? "" : run.Capture(new Block([new DefinedBlockStatement(this)]), out _);
}
