using Understudy.Json;

namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>What a workflow reads of a value: members, items, and what its Choice states compare it with.</summary>
internal sealed class Need
{
    // A loop that takes the head off an array would ask for one more item with every round.
    private const int LongestArray = 8;
    private const int Deepest = 40;

    private readonly SortedDictionary<string, Need> _members = new(StringComparer.Ordinal);
    private readonly List<JsonData> _matches = [];
    private readonly List<JsonData> _misses = [];

    public IReadOnlyDictionary<string, Need> Members => _members;

    /// <summary>What is read of each item; null when nobody takes it for an array.</summary>
    public Need? Items { get; private set; }

    /// <summary>How many items are read at least.</summary>
    public int Length { get; private set; }

    /// <summary>What is read of the JSON in it; null when nobody takes it for JSON text.</summary>
    public Need? Content { get; private set; }

    /// <summary>Whether it must be an object even when no member is read.</summary>
    public bool IsObject { get; set; }

    /// <summary>Whether a Choice asks if it is there.</summary>
    public bool MayBeAbsent { get; set; }

    /// <summary>The values that make comparisons true, in the order of the rules, then those that make them false.</summary>
    public IReadOnlyList<JsonData> Candidates => [.. _matches.Concat(_misses).Distinct()];

    public Need Member(string name)
    {
        IsObject = true;
        return _members.TryGetValue(name, out var member) ? member : _members[name] = new Need();
    }

    public Need Item(int atLeast)
    {
        Length = Math.Min(Math.Max(Length, atLeast), LongestArray);
        return Items ??= new Need();
    }

    public Need InText() => Content ??= new Need();

    public void Compare(JsonData match, JsonData miss)
    {
        AddNew(_matches, match);
        AddNew(_misses, miss);
    }

    public void Suggest(JsonData value) => AddNew(_matches, value);

    /// <summary>Adds what another place reads of the same value.</summary>
    /// <param name="other">The needs of that place.</param>
    /// <param name="except">The names of members that lead to a part which is not read from here.</param>
    public void Merge(Need other, ReadOnlySpan<string> except = default) => Merge(other, except, depth: 0);

    private static void AddNew(List<JsonData> values, JsonData value)
    {
        if (!values.Contains(value))
        {
            values.Add(value);
        }
    }

    private void Merge(Need other, ReadOnlySpan<string> except, int depth)
    {
        if (depth > Deepest || ReferenceEquals(this, other))
        {
            return;
        }

        IsObject |= other.IsObject;
        MayBeAbsent |= other.MayBeAbsent;
        other._matches.ForEach(Suggest);
        other._misses.ForEach(miss => AddNew(_misses, miss));
        foreach (var (name, member) in other._members.ToArray())
        {
            var isOnTheWay = !except.IsEmpty && except[0] == name;
            if (!(isOnTheWay && except.Length == 1))
            {
                Member(name).Merge(member, isOnTheWay ? except[1..] : default, depth + 1);
            }
        }

        if (other.Items is { } items)
        {
            Item(other.Length).Merge(items, default, depth + 1);
        }

        if (other.Content is { } content)
        {
            InText().Merge(content, default, depth + 1);
        }
    }
}
