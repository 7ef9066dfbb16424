using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary>A predicate <c>[...]</c>: a position, positions, or a condition.</summary>
internal sealed class Filter
{
    private readonly Node _predicate;
    private readonly int? _position;

    public Filter(Node predicate)
    {
        _predicate = predicate;
        _position = predicate is LiteralNode { Value: NumberData number } ? Numbers.Clamp(Math.Floor(number.Value)) : null;
    }

    /// <summary>The items that pass: nothing, an item that is no array, or an array.</summary>
    public object? Apply(Run run, object? value, Scope scope)
    {
        var items = Items.OrSingle(ref value);
        if (_position is { } position)
        {
            position = position < 0 ? items.Length + position : position;
            return (uint)position < (uint)items.Length ? items[position] : null;
        }

        if (value is null)
        {
            // The reference lets a condition that needs no context pass even where there is nothing, and goes on with nothing.
            return Passes(run, null, 0, 1, scope) ? ItemList.Of(null, ItemFlags.Sequence) : null;
        }

        run.Charge(items.Length >> 4);
        object? first = null;
        ItemList? passed = null;
        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            if (!Passes(run, item, i, items.Length, scope))
            {
                continue;
            }

            if (passed is null && first is null && !Items.IsArray(item))
            {
                first = item;
                continue;
            }

            passed ??= first is null ? ItemList.Sequence() : ItemList.Of(first, ItemFlags.Sequence);
            passed.Add(item);
        }

        return passed ?? first;
    }

    /// <summary>The tuples that pass.</summary>
    public TupleStream Apply(Run run, TupleStream tuples)
    {
        var passed = new TupleStream();
        var list = tuples.Tuples;
        if (_position is { } position)
        {
            position = position < 0 ? list.Count + position : position;
            if ((uint)position < (uint)list.Count)
            {
                passed.Tuples.Add(list[position]);
            }

            return passed;
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (Passes(run, list[i].Item, i, list.Count, list[i].Scope))
            {
                passed.Tuples.Add(list[i]);
            }
        }

        return passed;
    }

    private bool Passes(Run run, object? item, int index, int count, Scope scope)
    {
        var result = _predicate.Evaluate(run, item, scope);
        switch (result)
        {
            case BooleanData boolean:
                return boolean.Value;
            case NumberData:
                Numbers.IsNumber(result, out var position);
                return IsAt(position, index, count);
            case ArrayData or ItemList when AreNumbers(Items.Of(result)):
                foreach (var one in Items.Of(result))
                {
                    if (IsAt(((NumberData)one!).Value, index, count))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return Truth.Of(run, result);
        }
    }

    private static bool IsAt(double position, int index, int count)
    {
        var floor = Math.Floor(position);
        return (floor < 0 ? count + floor : floor) == index;
    }

    private static bool AreNumbers(ReadOnlySpan<object?> items)
    {
        foreach (var item in items)
        {
            if (!Numbers.IsNumber(item, out _))
            {
                return false;
            }
        }

        return true;
    }
}
