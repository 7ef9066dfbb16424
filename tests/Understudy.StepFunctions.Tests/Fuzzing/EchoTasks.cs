namespace Understudy.StepFunctions.Tests.Fuzzing;

/// <summary>Answers every task with what it was sent, and every third one with an error.</summary>
internal sealed class EchoTasks : ITaskHandler
{
    private int _calls;

    public ValueTask<TaskOutcome> HandleAsync(TaskCall call) =>
        new(++_calls % 3 == 0 ? TaskOutcome.Failed("E", "echo") : TaskOutcome.Succeeded(call.Input));
}
