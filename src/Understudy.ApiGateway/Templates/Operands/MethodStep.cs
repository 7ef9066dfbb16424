using Understudy.ApiGateway.Templates.Methods;

namespace Understudy.ApiGateway.Templates.Operands;

/// <summary><c>.name(arguments)</c>.</summary>
internal sealed class MethodStep(Place place, string name, Operand[] arguments) : ReferenceStep
{
    public override object? Get(object owner, Rendering run)
    {
        var values = arguments.Length == 0 ? [] : new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Value(run);
        }

        run.At = place;
        return MethodCalls.Invoke(owner, name, values, run);
    }
}
