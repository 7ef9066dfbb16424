using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Signatures;

namespace Understudy.Jsonata.Functions;

/// <summary>A built-in function: its signature prepares the arguments, its body is a static method.</summary>
internal sealed class BuiltinFunction(string name, string signature, int arity, Func<Run, object?[], object?> body) : FunctionValue
{
    private readonly Signature _signature = Signature.Parse(signature, 0);

    public override int Arity => arity;

    public string Name => name;

    public override object? Invoke(Run run, object?[] arguments, object? input)
    {
        arguments = _signature.Validate(arguments, input);
        foreach (var argument in arguments)
        {
            run.Charge(WorkOn(argument));
        }

        return body(run, arguments);
    }

    // Any function may look at all characters or items that it is given; what it makes beyond that it pays for itself.
    private static int WorkOn(object? argument) => argument switch
    {
        Json.StringData text => text.Value.Length >> 6,
        Json.ArrayData or ItemList => Items.Count(argument) >> 4,
        null => 0,
        _ => 1,
    };
}
