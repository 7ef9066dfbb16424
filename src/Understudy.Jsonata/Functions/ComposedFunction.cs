using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Functions;

/// <summary><c>first ~&gt; second</c>: the second function of what the first one gives.</summary>
internal sealed class ComposedFunction(FunctionValue first, FunctionValue second) : FunctionValue
{
    public override int Arity => 1;

    public override object? Invoke(Run run, object?[] arguments, object? input)
    {
        // A chain of thousands of functions nests as deep as it is long.
        Stack.Ensure();
        run.Charge(1);
        var between = Items.Collapse(first.Invoke(run, arguments.Length > 1 ? [arguments[0]] : arguments, null));
        return Items.Collapse(second.Invoke(run, [between], null));
    }
}
