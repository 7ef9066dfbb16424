namespace Understudy.StepFunctions.Doubles.Answers;

/// <summary>Leaves the task of an activity to a worker.</summary>
internal sealed class WorkerAnswer : Answer
{
    private static readonly TaskOutcome Waiting = TaskOutcome.WaitingForWorker();

    public override ValueTask<TaskOutcome> GiveAsync(DoubledCall call) => new(Waiting);

    public override string ToString() => "waits for a worker";
}
