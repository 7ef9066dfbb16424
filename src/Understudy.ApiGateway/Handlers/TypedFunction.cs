namespace Understudy.ApiGateway.Handlers;

/// <summary>A handler that takes the event and answers at once: the commonest form, called without reflection.</summary>
internal sealed class TypedFunction<TRequest, TResponse>(Func<TRequest, TResponse> handler) : ILambdaFunction
{
    public ValueTask<LambdaResult> InvokeAsync(LambdaInvocation invocation)
    {
        try
        {
            return new(HandlerJson.ResultOf(handler(HandlerJson.EventAs<TRequest>(invocation)!), invocation));
        }
        catch (Exception e) when (FunctionError.IsFunctionsOwn(e))
        {
            return new(FunctionError.Of(e));
        }
    }
}
