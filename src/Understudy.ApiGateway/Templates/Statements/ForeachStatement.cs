using System.Globalization;
using Understudy.ApiGateway.Templates.Operands;
using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Statements;

/// <summary><c>#foreach</c>.</summary>
internal sealed class ForeachStatement(Place place, string variable, Operand list, Block body) : Statement
{
    public override Flow Render(Rendering run)
    {
        // The elements are those at the start: Java would refuse to go on in a list that the body changes.
        if (ElementsOf(list.Value(run)) is not { Length: > 0 } elements)
        {
            return Flow.Next;
        }

        var before = run.Variable(variable);
        var scope = new ForeachScope(run.Loop, elements.Length);
        run.Loop = scope;
        try
        {
            return Render(run, scope, elements);
        }
        finally
        {
            run.Loop = scope.Parent;
            run.Restore(variable, before);
        }
    }

    private Flow Render(Rendering run, ForeachScope scope, object?[] elements)
    {
        foreach (var element in elements)
        {
            if (scope.Count == run.Budget.Limits.ForeachIterations)
            {
                run.At = place;
                throw new TemplateFaultException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"#foreach goes through {elements.Length} elements; API Gateway allows {run.Budget.Limits.ForeachIterations}. To allow more, set MappingTemplateLimits.ForeachIterations."));
            }

            scope.Index++;
            run.Set(variable, element);
            var flow = body.Render(run);
            if (flow == Flow.Stop)
            {
                return flow;
            }

            if (flow == Flow.Break || scope.IsStopped)
            {
                break;
            }
        }

        return Flow.Next;
    }

    private static object?[]? ElementsOf(object? value) => value switch
    {
        JavaList found => [.. found.Items],
        JavaMap map => [.. map.Values],
        _ => null,
    };
}
