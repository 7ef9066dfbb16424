namespace Understudy.StepFunctions;

/// <summary>Answers the Task states of an execution: the seam behind <c>TaskDoubles</c>.</summary>
/// <remarks>
/// The executor calls it once for each attempt. Calls do not run beside each other: the next one starts when the one before has ended or
/// waits on the clock, and goes on waiting while others are called. An exception that leaves <see cref="HandleAsync"/> is the test's
/// fault: it ends the run and surfaces from it, and no Retry or Catch sees it. To fail the task, return <see cref="TaskOutcome.Failed"/>.
/// </remarks>
public interface ITaskHandler
{
    /// <summary>Answers one attempt of a Task.</summary>
    /// <param name="call">The state, its resource and the payload it sends.</param>
    ValueTask<TaskOutcome> HandleAsync(TaskCall call);

    /// <summary>Whether this handler answers the call. If not, <see cref="ExecutionOptions.StateMachines"/> and its like may.</summary>
    /// <remarks>Asked only for tasks that an option would serve. Default true.</remarks>
    bool Covers(TaskCall call) => true;

    /// <summary>Whether this call is answered by real input or output (HTTP, a database) and not on the execution's clock.</summary>
    /// <remarks>The clock then stands still until the call has ended, even if it has armed timers of its own. Default false: a handler that
    /// waits on the clock lets it move.</remarks>
    bool RunsInRealTime(TaskCall call) => false;
}
