namespace Understudy.Lambda;

/// <summary>What a handler may ask its <c>ILambdaContext</c> for.</summary>
internal interface ILambdaContextFacts
{
    string AwsRequestId { get; }

    string FunctionName { get; }

    string InvokedFunctionArn { get; }

    string LogStreamName { get; }

    TimeSpan RemainingTime { get; }
}
