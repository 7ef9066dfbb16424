namespace Understudy.StepFunctions.Tests.Doubles;

/// <summary>The shape of Amazon.Lambda.Core's interface, whose package is not to be had here.</summary>
public interface ILambdaContext
{
    string AwsRequestId { get; }

    string FunctionName { get; }

    string InvokedFunctionArn { get; }

    ILambdaLogger Logger { get; }

    int MemoryLimitInMB { get; }

    TimeSpan RemainingTime { get; }
}
