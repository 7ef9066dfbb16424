using System.Diagnostics;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>+ - * / %</c>; an operand that is missing makes the result missing.</summary>
internal sealed class ArithmeticNode(int position, string symbol, Node left, Node right) : CompositeNode(position)
{
    private readonly char _operator = symbol[0];

    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var first = left.Evaluate(run, input, scope);
        var second = right.Evaluate(run, input, scope);
        try
        {
            return Compute(run, first, second);
        }
        catch (JsonataException e) when (Fault.Locate(e, Position, symbol))
        {
            throw;
        }
    }

    private object? Compute(Run run, object? first, object? second)
    {
        double x = 0;
        double y = 0;
        if (first is not null && !Numbers.IsNumber(first, out x))
        {
            throw Fault.Of("T2001", Position, symbol, first);
        }

        if (second is not null && !Numbers.IsNumber(second, out y))
        {
            throw Fault.Of("T2002", Position, symbol, second);
        }

        return first is null || second is null ? null : run.Number(_operator switch
        {
            '+' => x + y,
            '-' => x - y,
            '*' => x * y,
            '/' => x / y,
            '%' => x % y,
            _ => throw new UnreachableException(),
        });
    }
}
