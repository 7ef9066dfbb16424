using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Operands;

/// <summary><c>{"a": 1}</c>.</summary>
internal sealed class MapLiteral((Operand Key, Operand Value)[] entries) : Operand
{
    public override object Value(Rendering run)
    {
        run.Budget.Charge(entries.Length);
        var map = new JavaMap();
        foreach (var (key, value) in entries)
        {
            map.Fill(key.Value(run) ?? "", value.Value(run));
        }

        return map;
    }
}
