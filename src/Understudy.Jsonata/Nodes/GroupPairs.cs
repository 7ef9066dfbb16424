using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Nodes;

/// <summary>The pairs of an object constructor: items are grouped by the keys they give, and each value is evaluated for its group.</summary>
internal sealed class GroupPairs
{
    private readonly PairNode[] _pairs;
    private readonly int _position;
    private readonly MemberNames? _fixedNames;
    private readonly Shape _shape = new();

    public GroupPairs(PairNode[] pairs, int position)
    {
        _pairs = pairs;
        _position = position;
        _fixedNames = FixedNamesOf(pairs);
    }

    public object? Evaluate(Run run, object? input, Scope scope)
    {
        if (input is TupleStream tuples)
        {
            return EvaluateTuples(run, tuples, scope);
        }

        if (!Items.IsArray(input))
        {
            return _fixedNames is null ? EvaluateGroups(run, new ReadOnlySpan<object?>(in input), scope) : EvaluateFixed(run, input, scope);
        }

        var items = Items.Of(input!);
        return EvaluateGroups(run, items.Length == 0 ? [null] : items, scope);
    }

    private static MemberNames? FixedNamesOf(PairNode[] pairs)
    {
        var names = new string[pairs.Length];
        for (var i = 0; i < names.Length; i++)
        {
            if (pairs[i].Key is not LiteralNode { Value: StringData name } || Array.IndexOf(names, name.Value, 0, i) >= 0)
            {
                return null;
            }

            names[i] = name.Value;
        }

        return MemberNames.Of(names);
    }

    private object EvaluateFixed(Run run, object? input, Scope scope)
    {
        var names = _fixedNames!;
        var values = new JsonData[names.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var value = _pairs[i].Value.Evaluate(run, input, scope);
            var json = value as JsonData ?? Frozen.Of(value);
            if (json is null)
            {
                return GoOnWithGaps(run, input, scope, values, i, value);
            }

            values[i] = json;
        }

        return values.Length == 0 ? JsonData.EmptyObject : JsonData.ObjectOwning(names, values);
    }

    /// <summary>Goes on from the first value that is missing or is a function.</summary>
    private object GoOnWithGaps(Run run, object? input, Scope scope, JsonData[] before, int at, object? value)
    {
        var builder = new ObjectBuilder(_shape, _pairs.Length);
        for (var i = 0; i < at; i++)
        {
            builder.Add(_fixedNames![i], before[i]);
        }

        builder.Add(_fixedNames![at], value);
        for (var i = at + 1; i < _pairs.Length; i++)
        {
            builder.Add(_fixedNames[i], _pairs[i].Value.Evaluate(run, input, scope));
        }

        return builder.Build();
    }

    private object EvaluateGroups(Run run, ReadOnlySpan<object?> items, Scope scope)
    {
        var groups = new Groups<object?>();
        foreach (var item in items)
        {
            for (var pair = 0; pair < _pairs.Length; pair++)
            {
                if (KeyOf(_pairs[pair].Key.Evaluate(run, item, scope)) is { } key)
                {
                    groups.Add(key, pair, item, _position);
                }
            }
        }

        var builder = new ObjectBuilder(_shape, groups.List.Count);
        foreach (var group in groups.List)
        {
            var context = group.Members.Count == 1 ? group.Members[0] : Join(run, group.Members);
            builder.Add(group.Key, _pairs[group.Pair].Value.Evaluate(run, context, scope));
        }

        return builder.Build();
    }

    private object EvaluateTuples(Run run, TupleStream tuples, Scope scope)
    {
        var groups = new Groups<JoinTuple>();
        var list = tuples.Tuples;
        foreach (var tuple in list)
        {
            for (var pair = 0; pair < _pairs.Length; pair++)
            {
                if (KeyOf(_pairs[pair].Key.Evaluate(run, tuple.Item, tuple.Scope)) is { } key)
                {
                    groups.Add(key, pair, tuple, _position);
                }
            }
        }

        var builder = new ObjectBuilder(_shape, groups.List.Count);
        foreach (var group in groups.List)
        {
            var merged = group.Members.Count == 1 ? group.Members[0] : TupleMerge.Of(run, group.Members, scope);
            builder.Add(group.Key, _pairs[group.Pair].Value.Evaluate(run, merged.Item, merged.Scope));
        }

        return builder.Build();
    }

    private string? KeyOf(object? key) => key switch
    {
        null => null,
        StringData text => text.Value,
        _ => throw Fault.Of("T1003", _position, value: key),
    };

    private static ItemList Join(Run run, List<object?> members)
    {
        var joined = new ItemList(ItemFlags.None, members.Count);
        foreach (var member in members)
        {
            var item = member;
            var items = Items.OrSingle(ref item);
            run.CheckLength((long)joined.Count + items.Length);
            joined.AddRange(items);
        }

        return joined;
    }
}
