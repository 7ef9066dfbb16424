using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Answers;

/// <summary>Answers the call and leaves the task to its token.</summary>
internal sealed class WaitingAnswer(JsonData? submitted) : Answer
{
    private readonly TaskOutcome _outcome = TaskOutcome.Waiting(submitted);

    public override ValueTask<TaskOutcome> GiveAsync(DoubledCall call) =>
        new(submitted is null ? call.Integration.Submit(_outcome, call) : _outcome);

    public override string ToString() => "waits for its task token";
}
