using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Signatures;

namespace Understudy.Jsonata.Functions;

/// <summary>A function of the host: takes and gives JSON.</summary>
internal sealed class HostFunction(Signature? signature, int arity, JsonataFunctionBody body) : FunctionValue
{
    public override int Arity => arity;

    public override object? Invoke(Run run, object?[] arguments, object? input)
    {
        arguments = signature?.Validate(arguments, input) ?? arguments;
        var given = new JsonData?[Math.Max(arity, signature is null ? 0 : arguments.Length)];
        for (var i = 0; i < given.Length && i < arguments.Length; i++)
        {
            given[i] = Frozen.Of(arguments[i]);
            if (given[i] is null && arguments[i] is not null)
            {
                throw Fault.Of("U1007", index: i + 1);
            }
        }

        return body(given);
    }
}
