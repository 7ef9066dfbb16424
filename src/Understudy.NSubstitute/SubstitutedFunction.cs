using Understudy.ApiGateway;

namespace Understudy.Substitutes;

/// <summary>A function that says, while it calls the substitute, what for.</summary>
internal sealed class SubstitutedFunction(ILambdaFunction function) : ILambdaFunction
{
    public ValueTask<LambdaResult> InvokeAsync(LambdaInvocation invocation)
    {
        // Within the call another may be made: the substitute's answer may call an API itself.
        var outer = BoundCall.Swap(NameOf(invocation));
        try
        {
            return function.InvokeAsync(invocation);
        }
        finally
        {
            BoundCall.Swap(outer);
        }
    }

    private static string NameOf(LambdaInvocation invocation) => invocation.Exchange is { Resource: { } resource } exchange
        ? $"{exchange.Request.Method} {resource}"
        : invocation.FunctionName;
}
