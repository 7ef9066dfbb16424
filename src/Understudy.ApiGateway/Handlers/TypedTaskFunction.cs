namespace Understudy.ApiGateway.Handlers;

/// <summary>A handler that takes the event and answers by a task, called without reflection.</summary>
internal sealed class TypedTaskFunction<TRequest, TResponse>(Func<TRequest, Task<TResponse>> handler) : ILambdaFunction
{
    public ValueTask<LambdaResult> InvokeAsync(LambdaInvocation invocation)
    {
        try
        {
            var pending = handler(HandlerJson.EventAs<TRequest>(invocation)!);
            return pending is { IsCompletedSuccessfully: true } ? new(HandlerJson.ResultOf(pending.Result, invocation)) : AwaitAsync(pending, invocation);
        }
        catch (Exception e) when (FunctionError.IsFunctionsOwn(e))
        {
            return new(FunctionError.Of(e));
        }
    }

    private static async ValueTask<LambdaResult> AwaitAsync(Task<TResponse> pending, LambdaInvocation invocation)
    {
        try
        {
            return HandlerJson.ResultOf(await pending.ConfigureAwait(false), invocation);
        }
        catch (Exception e) when (FunctionError.IsFunctionsOwn(e))
        {
            return FunctionError.Of(e);
        }
    }
}
