namespace Understudy.StepFunctions.Doubles.Answers;

/// <summary>Fails with an error name and a cause.</summary>
internal sealed class ErrorAnswer(string? error, string? cause) : Answer
{
    private readonly TaskOutcome _outcome = TaskOutcome.Failed(error, cause);

    public override ValueTask<TaskOutcome> GiveAsync(DoubledCall call) => new(call.Integration.Submit(_outcome, call));

    public override string ToString() => $"throws {error ?? "an error without a name"}";
}
