using Understudy.Json;
using Understudy.StepFunctions.Doubles.Answers;
using Understudy.StepFunctions.Doubles.Integrations;

namespace Understudy.StepFunctions.Doubles.MockConfigs;

/// <summary>A <c>Return</c>: the service's whole answer, of which a Lambda function called by its ARN gives the payload alone.</summary>
internal sealed class MockedReturn(JsonData value) : Answer
{
    private readonly ValueAnswer _whole = new(value, isRaw: true);
    private readonly ValueAnswer _payload = new(LambdaInvokeShape.IsWholeAnswer(value) ? value["Payload"] : value, isRaw: true);

    public override ValueTask<TaskOutcome> GiveAsync(DoubledCall call) =>
        call.Call.Resource.Contains(":function:", StringComparison.Ordinal) ? _payload.GiveAsync(call) : _whole.GiveAsync(call);

    public override string ToString() => _whole.ToString();
}
