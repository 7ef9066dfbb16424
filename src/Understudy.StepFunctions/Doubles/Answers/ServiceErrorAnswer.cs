using Understudy.StepFunctions.Doubles.Integrations;

namespace Understudy.StepFunctions.Doubles.Answers;

/// <summary>Fails as the API behind the integration does: with a cause that names service, status and request.</summary>
internal sealed class ServiceErrorAnswer(string error, string message, int status) : Answer
{
    public override ValueTask<TaskOutcome> GiveAsync(DoubledCall call) =>
        new(call.Integration.Submit(TaskOutcome.Failed(error, ServiceCause.Of(error, message, status, call.Call)), call));

    public override string ToString() => $"throws {error}";
}
