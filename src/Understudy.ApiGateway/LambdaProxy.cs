namespace Understudy.ApiGateway;

/// <summary>AWS_PROXY integrations.</summary>
/// <remarks>The function is given the event of payload format 1.0 and returns <c>statusCode</c>, <c>headers</c>, <c>multiValueHeaders</c>,
/// <c>body</c> and <c>isBase64Encoded</c>; whatever else it returns, or throws, is a 502.
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Lambda proxy integrations</see>.</remarks>
public static class LambdaProxy
{
    /// <summary>An integration that calls a handler.</summary>
    /// <typeparam name="TRequest">What the event is read as by System.Text.Json: a type of your own, AWS's <c>APIGatewayProxyRequest</c>, JsonData …</typeparam>
    /// <typeparam name="TResponse">What is written as the function's result: a type of your own, AWS's <c>APIGatewayProxyResponse</c>, JsonData …</typeparam>
    /// <param name="handler">The handler.</param>
    public static Integration To<TRequest, TResponse>(Func<TRequest, TResponse> handler) => To(LambdaFunction.From(handler));

    /// <inheritdoc cref="To{TRequest, TResponse}(Func{TRequest, TResponse})"/>
    public static Integration To<TRequest, TResponse>(Func<TRequest, Task<TResponse>> handler) => To(LambdaFunction.From(handler));

    /// <summary>An integration that calls a handler of any form; see <see cref="LambdaFunction.From(Delegate)"/>.</summary>
    /// <exception cref="InvalidHandlerException">It has a parameter that nothing can be given to.</exception>
    public static Integration To(Delegate handler) => To(LambdaFunction.From(handler));

    /// <summary>An integration that calls a function: a substitute, a recorded answer, or anything else.</summary>
    public static Integration To(ILambdaFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return new Integration { Type = IntegrationType.AwsProxy, HttpMethod = "POST", Function = function };
    }

    /// <summary>An integration that always answers the same.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="body">Text as it is; any other value as JSON. Null: no body.</param>
    /// <param name="after">How long the function takes on the clock. Default: no time.</param>
    public static Integration Returning(int statusCode, object? body = null, TimeSpan after = default) =>
        To(LambdaFunction.Returning(LambdaFunction.ProxyPayload(statusCode, body), after));
}
