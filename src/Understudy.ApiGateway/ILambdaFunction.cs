namespace Understudy.ApiGateway;

/// <summary>A Lambda function: the seam behind AWS_PROXY and AWS integrations and Lambda authorizers.</summary>
/// <remarks>
/// Handlers of your own become one by <see cref="LambdaProxy"/> or <see cref="LambdaFunction"/>. An exception that leaves
/// <see cref="InvokeAsync"/> is the test's fault and surfaces from the request; to fail the function, return
/// <see cref="LambdaResult.Failed(string, string)"/>. Calls that are made in parallel reach it in parallel.
/// </remarks>
public interface ILambdaFunction
{
    /// <summary>Whether the function does real input or output (HTTP, a database) and does not wait on the clock. Default false.</summary>
    bool RunsInRealTime => false;

    /// <summary>Runs the function.</summary>
    /// <param name="invocation">The event and what surrounds it.</param>
    ValueTask<LambdaResult> InvokeAsync(LambdaInvocation invocation);
}
