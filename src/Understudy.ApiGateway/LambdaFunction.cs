using Understudy.ApiGateway.Handlers;

namespace Understudy.ApiGateway;

/// <summary>Makes Lambda functions of handlers in C#.</summary>
public static class LambdaFunction
{
    /// <summary>A function that calls a handler. Its exceptions are function errors.</summary>
    public static ILambdaFunction From<TRequest, TResponse>(Func<TRequest, TResponse> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new TypedFunction<TRequest, TResponse>(handler);
    }

    /// <inheritdoc cref="From{TRequest, TResponse}(Func{TRequest, TResponse})"/>
    public static ILambdaFunction From<TRequest, TResponse>(Func<TRequest, Task<TResponse>> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new TypedAsyncFunction<TRequest, TResponse>(handler);
    }
}
