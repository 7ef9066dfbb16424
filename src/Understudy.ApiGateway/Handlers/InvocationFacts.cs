using Understudy.Lambda;

namespace Understudy.ApiGateway.Handlers;

/// <summary>What a handler learns about its invocation.</summary>
internal sealed class InvocationFacts(LambdaInvocation invocation) : ILambdaContextFacts
{
    private readonly DateTimeOffset _startedAt = invocation.Clock.GetUtcNow();

    public string AwsRequestId => invocation.AwsRequestId;

    public string FunctionName => invocation.FunctionName;

    public string InvokedFunctionArn => $"arn:aws:lambda:{Options.Region}:{Options.AccountId}:function:{FunctionName}";

    public string LogStreamName => $"{_startedAt:yyyy'/'MM'/'dd}/[$LATEST]{invocation.AwsRequestId.Replace("-", "", StringComparison.Ordinal)}";

    public TimeSpan RemainingTime => LambdaContext.LongestTimeout - (invocation.Clock.GetUtcNow() - _startedAt);

    private RestApiOptions Options => invocation.Exchange?.Call.Api.Options ?? RestApiOptions.Default;
}
