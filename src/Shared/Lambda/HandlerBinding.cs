using System.Reflection;

namespace Understudy.Lambda;

/// <summary>Calls a delegate of any form that a Lambda handler may have, giving each parameter what its type asks for.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html">Lambda function handler in C#</see>: an event or a
/// stream, a context, or neither.</remarks>
internal sealed class HandlerBinding<TCall>
{
    private readonly Delegate _handler;
    private readonly MethodInfo _invoke;
    private readonly Func<TCall, object?>[] _arguments;

    /// <param name="handler">The delegate.</param>
    /// <param name="given">What a parameter of a type is given that is not the event; null if the type is none of these.</param>
    /// <param name="input">Reads the event as a type.</param>
    /// <param name="refuse">Makes the error for a parameter that nothing can be given to.</param>
    public HandlerBinding(
        Delegate handler,
        Func<Type, Func<TCall, object?>?> given,
        Func<Type, Func<TCall, object?>> input,
        Func<ParameterInfo, Exception> refuse)
    {
        _handler = handler;
        _invoke = handler.GetType().GetMethod("Invoke")!;
        var parameters = handler.Method.GetParameters();

        // A static method may be bound to its first argument, which then is no parameter of the delegate.
        var bound = parameters.Length - _invoke.GetParameters().Length;
        var inputs = 0;
        _arguments = [.. parameters.Skip(bound).Select(parameter =>
            given(parameter.ParameterType) ?? (inputs++ == 0 && IsReadable(parameter.ParameterType) ? input(parameter.ParameterType) : throw refuse(parameter)))];
    }

    public object? Call(TCall call)
    {
        var arguments = new object?[_arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = _arguments[i](call);
        }

        return _invoke.Invoke(_handler, BindingFlags.DoNotWrapExceptions, null, arguments, null);
    }

    private static bool IsReadable(Type type) => !type.IsByRef && !type.IsPointer;
}
