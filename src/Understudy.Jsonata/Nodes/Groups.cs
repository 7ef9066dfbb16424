using Understudy.Json;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Nodes;

/// <summary>Items by key, in the order in which the keys first came.</summary>
internal sealed class Groups<T>
{
    private readonly Dictionary<string, Group> _byKey = new(StringComparer.Ordinal);

    public List<Group> List { get; } = [];

    public void Add(string key, int pair, T member, int position)
    {
        if (!_byKey.TryGetValue(key, out var group))
        {
            group = new Group(key, pair, []);
            _byKey.Add(key, group);
            List.Add(group);
        }
        else if (group.Pair != pair)
        {
            throw Fault.Of("D1009", position, value: JsonData.Of(key));
        }

        group.Members.Add(member);
    }

    internal sealed record Group(string Key, int Pair, List<T> Members);
}
