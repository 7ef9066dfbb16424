using Understudy.ApiGateway.Pipeline;
using Understudy.Json;
using Understudy.Time;

namespace Understudy.ApiGateway.Handlers;

/// <summary>Invokes a function as a call on the clock, so that the clock knows whom it waits for.</summary>
internal static class FunctionCaller
{
    /// <summary>The function's result; null if it did not answer in time.</summary>
    public static ValueTask<LambdaResult?> InvokeAsync(ApiCall call, ILambdaFunction function, JsonData payload, string name, TimeSpan timeout)
    {
        var clock = call.Api.Clock;
        var invocation = new LambdaInvocation
        {
            Payload = payload,
            FunctionName = name,
            AwsRequestId = call.Api.Ids.InvocationId(call.Number),
            Clock = clock,
            Exchange = call.Exchange,
        };
        var clockCall = clock.Scheduler.BeginCall(name, function.RunsInRealTime);
        ValueTask<LambdaResult> answer;
        try
        {
            using (clockCall.Enter())
            {
                answer = function.InvokeAsync(invocation);
            }
        }
        catch
        {
            clockCall.Close();
            throw;
        }

        if (!answer.IsCompleted)
        {
            return new(new PendingCall<LambdaResult>(clockCall, clock.Scheduler, name).WaitAsync(answer.AsTask(), clock.GetUtcNow() + timeout));
        }

        clockCall.Close();
        return new(Given(answer.GetAwaiter().GetResult(), name));
    }

    internal static T Given<T>(T? result, string name)
        where T : class => result ?? throw new NoAnswerException(name);
}
