using Understudy.ApiGateway.Templates.Methods;
using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Operands;

/// <summary><c>.name</c>.</summary>
internal sealed class PropertyStep(string name) : ReferenceStep
{
    public override object? Get(object owner, Rendering run) => Properties.Get(owner, name);

    public override void Set(object owner, object value, Rendering run)
    {
        if (owner is JavaMap map)
        {
            map.Put(name, value);
        }
    }
}
