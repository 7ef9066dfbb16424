using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Functions;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>left ~&gt; right</c>: calls the right side with the left one; two functions are composed.</summary>
internal sealed class ApplyNode(int position, Node left, Node right, bool keepArray) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var argument = left.Evaluate(run, input, scope);
        if (right is CallNode call)
        {
            return Keep(call.EvaluateApplied(run, argument, input, scope));
        }

        var target = right.Evaluate(run, input, scope);
        if (target is not FunctionValue function)
        {
            throw Fault.Of("T2006", Position, value: target);
        }

        return argument is FunctionValue first
            ? new ComposedFunction(first, function)
            : Keep(Invoke(run, function, argument));
    }

    private object? Invoke(Run run, FunctionValue function, object? argument)
    {
        try
        {
            return function.Invoke(run, [argument], null);
        }
        catch (JsonataException e) when (Fault.Locate(e, Position, (right as VariableNode)?.Name))
        {
            throw;
        }
    }

    private object? Keep(object? result) => Items.Collapse(result, keepArray);
}
