using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Operands;

/// <summary><c>[index]</c>: <c>get</c> and <c>set</c> of a list, <c>get</c> and <c>put</c> of a map.</summary>
internal sealed class IndexStep(Place place, Operand index) : ReferenceStep
{
    public override object? Get(object owner, Rendering run)
    {
        var key = KeyOf(owner, run);
        return (owner, key) switch
        {
            (JavaMap map, not null) => map.Get(key),
            (JavaList list, int position) => list[position],
            _ => null,
        };
    }

    public override void Set(object owner, object value, Rendering run)
    {
        var key = KeyOf(owner, run);
        switch (owner, key)
        {
            case (JavaMap map, not null):
                map.Put(key, value);
                break;
            case (JavaList list, int position):
                list[position] = value;
                break;
        }
    }

    // A negative index counts from the end.
    private object? KeyOf(object owner, Rendering run)
    {
        var key = index.Value(run);
        run.At = place;
        return owner is JavaList list && key is int position && position < 0 ? position + list.Count : key;
    }
}
