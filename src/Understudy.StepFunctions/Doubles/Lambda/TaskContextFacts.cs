using Understudy.Json;
using Understudy.Lambda;
using Understudy.StepFunctions.Doubles.Integrations;

namespace Understudy.StepFunctions.Doubles.Lambda;

/// <summary>What a handler learns about the invocation that answers a Task.</summary>
/// <remarks>Ids and names are derived from the state and the function, the time that remains is counted on the execution's clock.</remarks>
internal sealed class TaskContextFacts(DoubledCall call) : ILambdaContextFacts
{
    private readonly DateTimeOffset _startedAt = call.Call.Clock.GetUtcNow();

    public string AwsRequestId => DerivedId.Uuid("invocation", call.Call.StateName, call.Number);

    public string FunctionName => LambdaFunctionName.CalledBy(call.Call) is { IsEmpty: false } name ? name.ToString() : call.Call.StateName;

    public string InvokedFunctionArn
    {
        get
        {
            var reference = call.Call.Input.TryGet("FunctionName", out var given) && given is StringData text ? text.Value : call.Call.Resource;
            return reference.Contains(":lambda:", StringComparison.Ordinal) && reference.Contains(":function:", StringComparison.Ordinal)
                ? reference
                : $"arn:aws:lambda:us-east-1:123456789012:function:{FunctionName}";
        }
    }

    public string LogStreamName => $"{_startedAt:yyyy'/'MM'/'dd}/[$LATEST]{DerivedId.Hex("log", call.Call.StateName, 0, 32)}";

    public TimeSpan RemainingTime => LambdaContext.LongestTimeout - (call.Call.Clock.GetUtcNow() - _startedAt);
}
