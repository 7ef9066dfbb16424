using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Lambda;

/// <summary>Calls a delegate of any form that a Lambda handler may have, giving each parameter what its type asks for.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html">Lambda function handler in C#</see>: an event or a
/// stream, a context, or neither.</remarks>
internal sealed class HandlerBinding
{
    private readonly Delegate _handler;
    private readonly MethodInfo _invoke;
    private readonly Func<DoubledCall, object?>[] _arguments;

    public HandlerBinding(Delegate handler, SequenceDraft draft, Func<Type, JsonData, object?> read)
    {
        _handler = handler;
        _invoke = handler.GetType().GetMethod("Invoke")!;
        var parameters = handler.Method.GetParameters();
        // A static method may be bound to its first argument, which then is no parameter of the delegate.
        var bound = parameters.Length - _invoke.GetParameters().Length;
        var inputs = 0;
        _arguments = [.. parameters.Skip(bound).Select(parameter =>
            IsNoInput(parameter.ParameterType, out var given) ? given : inputs++ == 0 && IsReadable(parameter) ? ReadInput(parameter, read)
            : throw draft.Invalid(
                $"has a function whose parameter \"{parameter.Name}\" of type {parameter.ParameterType} it cannot give.",
                "A function may take the input, an ILambdaContext, a TaskCall, a TimeProvider and a CancellationToken."))];
    }

    public object? Call(DoubledCall call)
    {
        var arguments = new object?[_arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = _arguments[i](call);
        }

        return _invoke.Invoke(_handler, BindingFlags.DoNotWrapExceptions, null, arguments, null);
    }

    private static bool IsReadable(ParameterInfo parameter) => !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsPointer;

    private static Func<DoubledCall, object?> ReadInput(ParameterInfo parameter, Func<Type, JsonData, object?> read)
    {
        var type = parameter.ParameterType;
        return type == typeof(Stream)
            ? call => new MemoryStream(call.Integration.InputOf(call.Call).ToUtf8Bytes(), writable: false)
            : call => read(type, call.Integration.InputOf(call.Call));
    }

    private static bool IsNoInput(Type type, [NotNullWhen(true)] out Func<DoubledCall, object?>? given)
    {
        given = type == typeof(TaskCall) ? call => call.Call
            : type == typeof(TimeProvider) ? call => call.Call.Clock
            : type == typeof(CancellationToken) ? call => call.Call.CancellationToken
            : LambdaContext.Fits(type) ? call => LambdaContext.Create(type, call)
            : null;
        return given is not null;
    }
}
