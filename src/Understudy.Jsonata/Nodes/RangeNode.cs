using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>from..to</c>: the integers, both ends included.</summary>
internal sealed class RangeNode(int position, Node left, Node right) : CompositeNode(position)
{
    /// <summary>What both levels of the language allow, although 2.0.6 words it as 1e6.</summary>
    private const int Limit = 10_000_000;

    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var first = left.Evaluate(run, input, scope);
        var second = right.Evaluate(run, input, scope);
        double from = 0;
        double to = 0;
        if (first is not null && !Numbers.IsInteger(first, out from))
        {
            throw Fault.Of("T2003", Position, "..", first);
        }

        if (second is not null && !Numbers.IsInteger(second, out to))
        {
            throw Fault.Of("T2004", Position, "..", second);
        }

        if (first is null || second is null || from > to)
        {
            return null;
        }

        var count = to - from + 1;
        if (count > Limit)
        {
            throw Fault.Of("D2014", Position, "..", JsonData.Of(count), text: run.Version == JsonataVersion.V2_0_6 ? "1e6" : "1e7");
        }

        run.CheckLength((long)count);
        return Items.Collapse(ItemList.Range((long)from, (int)count));
    }
}
