using Understudy.Jsonata.Nodes;

namespace Understudy.Jsonata.Functions;

/// <summary>A call that takes the place of the lambda whose result it is; a lambda returns this object instead of nesting the call.</summary>
internal sealed class TailCall
{
    public FunctionValue? Function { get; private set; }

    public object?[] Arguments { get; private set; } = [];

    public object? Input { get; private set; }

    public CallNode? Site { get; private set; }

    public TailCall To(FunctionValue function, object?[] arguments, object? input, CallNode site)
    {
        Function = function;
        Arguments = arguments;
        Input = input;
        Site = site;
        return this;
    }
}
