using Understudy.ApiGateway.Templates.Operands;

namespace Understudy.ApiGateway.Templates.Statements;

/// <summary>A call of a macro, <c>#name(...)</c> or <c>#@name(...) ... #end</c>; its own text when there is no such macro.</summary>
internal sealed class MacroStatement(Place place, string name, Operand[] arguments, Block? content, string literal) : Statement
{
    public override Flow Render(Rendering run)
    {
        if (run.FindMacro(name) is not { } macro)
        {
            run.Write(literal);
            return Flow.Next;
        }

        run.At = place;
        run.Budget.EnterCall($"The macro #{name}");
        var caller = run.Call;
        run.Call = new MacroCall(macro, arguments, content, caller);
        try
        {
            return macro.Body.Render(run) == Flow.Stop ? Flow.Stop : Flow.Next;
        }
        finally
        {
            run.Call = caller;
            run.Budget.LeaveCall();
        }
    }
}
