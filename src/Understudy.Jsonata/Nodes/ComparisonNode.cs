using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>&lt; &lt;= &gt; &gt;=</c> between two numbers or two strings; strings by their UTF-16 units.</summary>
internal sealed class ComparisonNode(int position, string symbol, Node left, Node right) : CompositeNode(position)
{
    private readonly bool _isLess = symbol[0] == '<';
    private readonly bool _orEqual = symbol.Length == 2;

    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var first = left.Evaluate(run, input, scope);
        var second = right.Evaluate(run, input, scope);
        if (first is not (null or NumberData or StringData) || second is not (null or NumberData or StringData))
        {
            throw Fault.Of("T2010", Position, symbol, first is null or NumberData or StringData ? second : first);
        }

        if (first is null || second is null)
        {
            return null;
        }

        var order = (first, second) switch
        {
            (NumberData x, NumberData y) => x.Value.CompareTo(y.Value),
            (StringData x, StringData y) => CompareTexts(run, x.Value, y.Value),
            _ => throw Fault.Of("T2009", Position, symbol, first, second),
        };
        return JsonData.Of(order == 0 ? _orEqual : _isLess == (order < 0));
    }

    private static int CompareTexts(Run run, string left, string right)
    {
        run.Charge(Math.Min(left.Length, right.Length) >> 8);
        return string.CompareOrdinal(left, right);
    }
}
