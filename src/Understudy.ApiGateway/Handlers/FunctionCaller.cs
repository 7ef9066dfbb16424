using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway.Handlers;

/// <summary>Invokes a function.</summary>
internal static class FunctionCaller
{
    /// <summary>The function's result; null if it did not answer in time.</summary>
    public static ValueTask<LambdaResult?> InvokeAsync(
        ApiCall call, ILambdaFunction function, JsonData payload, string name, TimeSpan timeout, bool isAsynchronous = false)
    {
        var invocation = new LambdaInvocation
        {
            Payload = payload,
            FunctionName = name,
            Clock = call.Api.Clock,
            Exchange = call.Exchange,
            IsAsynchronous = isAsynchronous,
        };
        return TimedCall.AskAsync(
            call.Api.Clock, name, function.RunsInRealTime, timeout, (function, invocation), static asked => asked.function.InvokeAsync(asked.invocation));
    }
}
