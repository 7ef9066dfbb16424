namespace Understudy.ApiGateway;

/// <summary>AWS_PROXY integrations of handlers in C#.</summary>
public static class LambdaProxy
{
    /// <summary>An integration that calls a handler.</summary>
    /// <typeparam name="TRequest">What the event is read as by System.Text.Json: a type of your own, AWS's <c>APIGatewayProxyRequest</c>, JsonData …</typeparam>
    /// <typeparam name="TResponse">What is written as the function's result: a type of your own, AWS's <c>APIGatewayProxyResponse</c>, JsonData …</typeparam>
    /// <param name="handler">The handler. Its exceptions are function errors: 502.</param>
    public static Integration To<TRequest, TResponse>(Func<TRequest, TResponse> handler) => To(LambdaFunction.From(handler));

    /// <inheritdoc cref="To{TRequest, TResponse}(Func{TRequest, TResponse})"/>
    public static Integration To<TRequest, TResponse>(Func<TRequest, Task<TResponse>> handler) => To(LambdaFunction.From(handler));

    /// <summary>An integration that calls a function: a substitute, a recorded answer, or anything else.</summary>
    public static Integration To(ILambdaFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return new Integration { Type = IntegrationType.AwsProxy, HttpMethod = "POST", Function = function };
    }
}
