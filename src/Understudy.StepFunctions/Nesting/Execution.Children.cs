namespace Understudy.StepFunctions;

/// <content>The executions that its tasks have started.</content>
public sealed partial class Execution
{
    /// <summary>The executions that its tasks have really started (<see cref="ExecutionOptions.StateMachines"/>), in order; a snapshot.</summary>
    /// <remarks>Each has a history of its own. One that nobody waited for may still run: see <see cref="RunToEndAsync"/>.</remarks>
    public IReadOnlyList<Execution> ChildExecutions => [.. _run.Children.Select(child => child.Execution)];
}
