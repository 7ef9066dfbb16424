namespace Understudy.ApiGateway.Handlers;

/// <summary>A handler that takes the event and answers by a task.</summary>
internal sealed class TypedAsyncFunction<TRequest, TResponse>(Func<TRequest, Task<TResponse>> handler) : ILambdaFunction
{
    public async ValueTask<LambdaResult> InvokeAsync(LambdaInvocation invocation)
    {
        try
        {
            return HandlerJson.ResultOf(await handler(HandlerJson.EventAs<TRequest>(invocation)!).ConfigureAwait(false), invocation);
        }
        catch (Exception e) when (FunctionError.IsFunctionsOwn(e))
        {
            return FunctionError.Of(e);
        }
    }
}
