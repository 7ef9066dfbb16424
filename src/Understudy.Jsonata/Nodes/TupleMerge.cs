using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary>The tuples of a group as one: each variable holds what it held in all of them.</summary>
internal static class TupleMerge
{
    public static JoinTuple Of(Run run, List<JoinTuple> tuples, Scope outer)
    {
        var names = NamesOf(tuples[0].Scope, outer);
        var values = new object?[names.Length];
        object? item = null;
        foreach (var tuple in tuples)
        {
            item = Items.Append(run, item, tuple.Item);
            for (var i = 0; i < names.Length; i++)
            {
                tuple.Scope.TryFind(names[i], out var value);
                values[i] = Items.Append(run, values[i], value);
            }
        }

        return new JoinTuple(item, new Scope(outer, names, values, names.Length));
    }

    private static string[] NamesOf(Scope inner, Scope outer)
    {
        var names = new List<string>();
        for (var scope = inner; scope is not null && !ReferenceEquals(scope, outer); scope = scope.Parent)
        {
            for (var i = 0; i < scope.Count; i++)
            {
                if (!names.Contains(scope.NameAt(i)))
                {
                    names.Add(scope.NameAt(i));
                }
            }
        }

        return [.. names];
    }
}
