using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary>A field of the context, or of each of its items.</summary>
internal sealed class NameNode(int position, string name) : Node(position)
{
    // Where the name stood in the objects of the form seen last. Replaced as a whole, so threads may share it.
    private Place? _place;

    public string Name { get; } = name;

    public override object? Evaluate(Run run, object? input, Scope scope)
    {
        if (input is ObjectData data)
        {
            var names = data.Names;
            var place = _place;
            if (place is null || !ReferenceEquals(place.Names, names))
            {
                _place = place = new Place(names, names.IndexOf(Name));
            }

            return place.Index < 0 ? null : data.Values[place.Index];
        }

        return input is null or StringData or NumberData ? null : Items.Collapse(Lookup.In(run, input, Name));
    }

    private sealed record Place(MemberNames Names, int Index);
}
