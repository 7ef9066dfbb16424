using System.Reflection;
using Understudy.Lambda;
using Understudy.Time;

namespace Understudy.ApiGateway.Handlers;

/// <summary>A handler of any form that Lambda takes.</summary>
internal sealed class BoundFunction(Delegate handler) : ILambdaFunction
{
    private readonly HandlerBinding<LambdaInvocation> _binding = new(handler, Given, Input, Refuse);

    public ValueTask<LambdaResult> InvokeAsync(LambdaInvocation invocation)
    {
        try
        {
            var result = _binding.Call(invocation);
            return Awaited.IsPending(result, out var pending) ? AwaitAsync(pending, invocation) : new(HandlerJson.ResultOf(result, invocation));
        }
        catch (Exception e) when (FunctionError.IsFunctionsOwn(e))
        {
            return new(FunctionError.Of(e));
        }
    }

    private static async ValueTask<LambdaResult> AwaitAsync(Task pending, LambdaInvocation invocation)
    {
        try
        {
            await pending.ConfigureAwait(false);
            return HandlerJson.ResultOf(Awaited.ResultOf(pending), invocation);
        }
        catch (Exception e) when (FunctionError.IsFunctionsOwn(e))
        {
            return FunctionError.Of(e);
        }
    }

    private static Func<LambdaInvocation, object?>? Given(Type type) =>
        type == typeof(LambdaInvocation) ? invocation => invocation
        : type == typeof(TimeProvider) || type == typeof(VirtualClock) ? invocation => invocation.Clock
        : LambdaContext.Fits(type) ? invocation => LambdaContext.Create(type, new InvocationFacts(invocation))
        : null;

    private static Func<LambdaInvocation, object?> Input(Type type) => invocation => HandlerJson.EventAs(type, invocation);

    private static InvalidHandlerException Refuse(ParameterInfo parameter) => new(parameter.Name ?? "", parameter.ParameterType);
}
