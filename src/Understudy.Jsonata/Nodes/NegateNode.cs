using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>-operand</c>.</summary>
internal sealed class NegateNode(int position, Node operand) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var value = operand.Evaluate(run, input, scope);
        return value is null ? null
            : Numbers.IsNumber(value, out var number) ? run.Number(-number)
            : throw Fault.Of("D1002", Position, "-", value);
    }
}
