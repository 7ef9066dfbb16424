namespace Understudy.StepFunctions.Doubles.Answers;

/// <summary>Never answers.</summary>
internal sealed class NoAnswer : Answer
{
    private static readonly TaskOutcome Never = TaskOutcome.Never();

    public override ValueTask<TaskOutcome> GiveAsync(DoubledCall call) => new(call.Integration.Submit(Never, call));

    public override string ToString() => "never answers";
}
