using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Functions;

/// <summary>A function as a value.</summary>
internal abstract class FunctionValue
{
    /// <summary>How many parameters it takes: higher-order functions pass it no more arguments than that.</summary>
    public abstract int Arity { get; }

    /// <summary>Calls it; the result is not collapsed, as only a call in an expression does that.</summary>
    /// <param name="run">The evaluation.</param>
    /// <param name="arguments">The arguments as given; the function may take the array over.</param>
    /// <param name="input">The context of the call, for parameters that default to it.</param>
    public abstract object? Invoke(Run run, object?[] arguments, object? input);
}
