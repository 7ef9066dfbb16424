namespace Understudy.ApiGateway.Handlers;

/// <summary>A function that always gives the same, at once or after a time on the clock.</summary>
internal sealed class FixedFunction(Func<LambdaInvocation, LambdaResult> result, TimeSpan after) : ILambdaFunction
{
    public ValueTask<LambdaResult> InvokeAsync(LambdaInvocation invocation) => after > TimeSpan.Zero ? WaitAsync(invocation) : new(result(invocation));

    private async ValueTask<LambdaResult> WaitAsync(LambdaInvocation invocation)
    {
        await Task.Delay(after, invocation.Clock).ConfigureAwait(false);
        return result(invocation);
    }
}
