using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Signatures;

namespace Understudy.Jsonata.Functions;

/// <summary>A built-in function: its signature prepares the arguments, its body is a static method.</summary>
internal sealed class BuiltinFunction(string name, string signature, int arity, Func<Run, object?[], object?> body) : FunctionValue
{
    private readonly Signature _signature = Signature.Parse(signature, 0);

    public override int Arity => arity;

    public string Name => name;

    public override object? Invoke(Run run, object?[] arguments, object? input) => body(run, _signature.Validate(arguments, input));
}
