using Understudy.ApiGateway.Handlers;
using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>Makes Lambda functions of handlers in C# and of recorded answers.</summary>
/// <remarks>
/// Events are read and results written by System.Text.Json as Lambda's own serializer does it: names in any case, nulls left out, times as
/// ISO 8601 text or seconds. A <see cref="Stream"/> is given and taken as it is. An exception of a handler is a function error; failed
/// assertions and faults of the test (<see cref="ITestFault"/>) surface from the request instead.
/// </remarks>
public static class LambdaFunction
{
    /// <summary>A function that calls a handler.</summary>
    public static ILambdaFunction From<TRequest, TResponse>(Func<TRequest, TResponse> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return IsAwaitable(typeof(TResponse)) ? new BoundFunction(handler) : new TypedFunction<TRequest, TResponse>(handler);
    }

    /// <inheritdoc cref="From{TRequest, TResponse}(Func{TRequest, TResponse})"/>
    public static ILambdaFunction From<TRequest, TResponse>(Func<TRequest, Task<TResponse>> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new TypedTaskFunction<TRequest, TResponse>(handler);
    }

    /// <summary>A function that calls a handler of any form.</summary>
    /// <param name="handler">Takes the event or nothing, and besides a context of the shape of <c>ILambdaContext</c>, a
    /// <see cref="LambdaInvocation"/> or a <see cref="TimeProvider"/>; returns a value, a task or nothing.</param>
    /// <exception cref="InvalidHandlerException">It has a parameter that nothing can be given to.</exception>
    public static ILambdaFunction From(Delegate handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new BoundFunction(handler);
    }

    /// <summary>A function that always returns the same, such as a recorded answer.</summary>
    /// <param name="payload">JSON, or any .NET value.</param>
    /// <param name="after">How long it takes on the clock. Default: no time.</param>
    public static ILambdaFunction Returning(object? payload, TimeSpan after = default) =>
        new FixedFunction(invocation => HandlerJson.ResultOf(payload, invocation), after);

    /// <summary>A function that always fails.</summary>
    /// <param name="errorType">Such as the name of the exception.</param>
    /// <param name="errorMessage">Its message.</param>
    /// <param name="after">How long it takes on the clock. Default: no time.</param>
    public static ILambdaFunction Failing(string errorType, string errorMessage, TimeSpan after = default)
    {
        var result = LambdaResult.Failed(errorType, errorMessage);
        return new FixedFunction(_ => result, after);
    }

    internal static JsonData ProxyPayload(int statusCode, object? body) => JsonData.Object(
        ("statusCode", statusCode),
        ("body", body is string or null ? (string?)body : JsonData.From(body, Lambda.LambdaJson.Options).ToString()));

    private static bool IsAwaitable(Type type) =>
        typeof(Task).IsAssignableFrom(type) || type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));
}
