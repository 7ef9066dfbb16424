using Understudy.StepFunctions.Activities;

namespace Understudy.StepFunctions;

/// <content>The worker's side of activities.</content>
public sealed partial class Execution
{
    /// <summary>GetActivityTask: a worker asks for the task of an activity that has waited longest, and so starts it.</summary>
    /// <param name="activity">The activity's name or ARN.</param>
    /// <param name="workerName">Who asks, 1 to 80 characters, as event <c>ActivityStarted</c> tells it; null for nobody in particular.</param>
    /// <returns>The task; null when none waits now. AWS holds such a question for 60 s; here ask again when the clock has moved.</returns>
    /// <remarks>Tasks wait for a worker when their double says <see cref="TaskDouble.WaitsForWorker"/>. An execution shares the queue
    /// with those it starts, and with all of its <see cref="StateMachineHost"/>. The answer goes by
    /// <see cref="SendTaskSuccess(string, object)"/> and its like.
    /// <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetActivityTask.html">GetActivityTask</see>.</remarks>
    /// <exception cref="TaskTokenException">The worker's name is too long (<c>ValidationException</c>).</exception>
    public ActivityTask? GetActivityTask(string activity, string? workerName = null) => Workers.Poll(_run.Group, activity, workerName);
}
