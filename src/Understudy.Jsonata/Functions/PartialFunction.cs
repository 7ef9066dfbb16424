using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Functions;

/// <summary>A function some of whose arguments are already given.</summary>
internal sealed class PartialFunction(FunctionValue inner, object?[] given, int[] open) : FunctionValue
{
    public override int Arity => open.Length;

    public override object? Invoke(Run run, object?[] arguments, object? input)
    {
        var all = (object?[])given.Clone();
        for (var i = 0; i < open.Length && i < arguments.Length; i++)
        {
            all[open[i]] = arguments[i];
        }

        return inner.Invoke(run, all, input);
    }
}
