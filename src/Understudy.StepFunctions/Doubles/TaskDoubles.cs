namespace Understudy.StepFunctions;

/// <summary>x</summary>
public sealed class TaskDoubles : ITaskHandler
{
    /// <inheritdoc/>
    public ValueTask<TaskOutcome> HandleAsync(TaskCall call) => throw new InvalidOperationException();
}
