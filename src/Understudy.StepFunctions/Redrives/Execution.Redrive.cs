using Understudy.StepFunctions.Redrives;

namespace Understudy.StepFunctions;

/// <content>Redriving.</content>
public sealed partial class Execution
{
    /// <summary>How often it was redriven.</summary>
    public int RedriveCount => _run.RedriveCount;

    /// <summary>When it was redriven last, on its clock; null when it never was.</summary>
    public DateTimeOffset? RedriveTime => _run.RedriveTime;

    /// <summary>RedriveExecution: takes the execution up again at the states that did not succeed, until it first has to wait.</summary>
    /// <param name="tasks">What answers its Task states from now on; null for what answered before. Doubles go on in their sequences.</param>
    /// <remarks>
    /// The history goes on, the input stays, and states that succeeded keep their results: of a Parallel or inline Map only the branches and
    /// iterations run that failed, were aborted or had not begun (all of them after <c>States.DataLimitExceeded</c>). A map run is redriven
    /// with those of its child executions that did not succeed; Express ones are started anew. Retriers and the
    /// timeout of the state machine count anew. Then advance the clock, or await <see cref="RunToEndAsync"/>.
    /// <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html">RedriveExecution</see>.
    /// </remarks>
    /// <exception cref="ExecutionRefusedException">It runs or has succeeded, is an Express one, has ended more than 14 days ago, was started
    /// more than a year ago, or its history is full (<c>ExecutionNotRedrivable</c>).</exception>
    /// <exception cref="Time.ClockBusyException">A handler really waits; use <see cref="RedriveAsync"/>.</exception>
    public void Redrive(ITaskHandler? tasks = null)
    {
        RedriveRules.RefuseChild(_run);
        _run.Redrive(tasks);
        _run.SettleCallbacks();
    }

    /// <summary>RedriveExecution as <see cref="Redrive"/>, with handlers that really wait.</summary>
    /// <param name="tasks">What answers its Task states from now on; null for what answered before.</param>
    /// <param name="cancellationToken">Gives up waiting for handlers.</param>
    /// <exception cref="ExecutionRefusedException">As <see cref="Redrive"/>.</exception>
    public Task RedriveAsync(ITaskHandler? tasks = null, CancellationToken cancellationToken = default)
    {
        RedriveRules.RefuseChild(_run);
        _run.Redrive(tasks);
        return Clock.SettleAsync(cancellationToken);
    }
}
