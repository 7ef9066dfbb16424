using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>[a, b]</c>: sequences are joined, arrays written as such stay items.</summary>
internal sealed class ArrayNode(int position, Node[] items, bool isCons) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        if (items.Length == 1 && items[0] is RangeNode range && !isCons && range.Evaluate(run, input, scope) is ItemList { IsSequence: true } all)
        {
            return all.With(ItemFlags.None);
        }

        // Most constructors make plain JSON of as many items as are written.
        var plain = new JsonData[items.Length];
        for (var i = 0; i < plain.Length; i++)
        {
            var value = items[i].Evaluate(run, input, scope);
            if (value is JsonData data and not ArrayData)
            {
                plain[i] = data;
                continue;
            }

            return GoOn(run, input, scope, plain.AsSpan(0, i), value);
        }

        return isCons ? ItemList.Owning(plain, plain.Length, ItemFlags.Cons) : JsonData.ArrayOwning(plain);
    }

    private ItemList GoOn(Run run, object? input, Scope scope, ReadOnlySpan<JsonData> before, object? value)
    {
        var list = new ItemList(isCons ? ItemFlags.Cons : ItemFlags.None, Math.Max(4, items.Length));
        list.AddRange(ReadOnlySpan<object?>.CastUp(before));
        for (var i = before.Length; ; value = items[i].Evaluate(run, input, scope))
        {
            Add(run, list, items[i], value);
            if (++i == items.Length)
            {
                return list;
            }
        }
    }

    private static void Add(Run run, ItemList list, Node item, object? value)
    {
        if (item is ArrayNode or LiteralNode { Value: ArrayData })
        {
            list.Add(value);
            return;
        }

        var values = Items.OrSingle(ref value);
        run.CheckLength((long)list.Count + values.Length);
        list.AddRange(values);
    }
}
