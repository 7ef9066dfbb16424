namespace Understudy.ApiGateway.Templates.Statements;

/// <summary><c>$bodyContent</c> of a macro, rendered in the surroundings of the call.</summary>
internal sealed class BodyContentStatement(MacroCall call) : Statement
{
    public override Flow Render(Rendering run)
    {
        var inner = run.Call;
        run.Call = call.Caller;
        try
        {
            return call.Content!.Render(run);
        }
        finally
        {
            run.Call = inner;
        }
    }
}
