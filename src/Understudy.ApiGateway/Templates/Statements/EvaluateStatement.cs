using Understudy.ApiGateway.Templates.Operands;
using Understudy.ApiGateway.Templates.Parsing;

namespace Understudy.ApiGateway.Templates.Statements;

/// <summary><c>#evaluate</c>: renders a text as a template.</summary>
internal sealed class EvaluateStatement(Place place, Operand text) : Statement
{
    public override Flow Render(Rendering run)
    {
        var source = run.Text(text.Value(run));
        run.At = place;
        run.Budget.Charge(source.Length);
        run.Budget.EnterCall("#evaluate");
        var parsed = Parse(source, run);
        run.AddMacros(parsed.Macros);
        var flow = parsed.Body.Render(run);
        run.Budget.LeaveCall();
        return flow == Flow.Stop ? flow : Flow.Next;
    }

    private static ParsedTemplate Parse(string source, Rendering run)
    {
        try
        {
            return TemplateParser.Parse(source, "the text of #evaluate", run.Budget.Limits);
        }
        catch (MappingTemplateException e)
        {
            throw new TemplateFaultException(e.Message, e);
        }
    }
}
