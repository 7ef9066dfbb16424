using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Activities;

/// <summary>The tasks of activities that no worker has taken, in the order in which they were scheduled. Safe from any thread.</summary>
internal sealed class ActivityQueue
{
    private readonly Lock _gate = new();
    private readonly List<TaskAttempt> _waiting = [];

    public void Add(TaskAttempt attempt)
    {
        lock (_gate)
        {
            _waiting.Add(attempt);
        }
    }

    /// <summary>The task that has waited longest; null when none waits.</summary>
    /// <param name="activity">The activity's ARN or name.</param>
    public TaskAttempt? Take(string activity)
    {
        lock (_gate)
        {
            _waiting.RemoveAll(attempt => !attempt.IsWaitingForWorker);
            var index = _waiting.FindIndex(attempt => Is(attempt.State.Resource, activity));
            if (index < 0)
            {
                return null;
            }

            var taken = _waiting[index];
            _waiting.RemoveAt(index);
            return taken;
        }
    }

    private static bool Is(Definition.TaskResource resource, string activity) => resource.Arn == activity || resource.FunctionName == activity;
}
