using Understudy.StepFunctions.Hosting;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Activities;

/// <summary>Gives workers the tasks they ask for.</summary>
internal static class Workers
{
    private const int LongestName = 80;

    public static ActivityTask? Poll(ExecutionGroup group, string activity, string? workerName)
    {
        ArgumentException.ThrowIfNullOrEmpty(activity);
        if (workerName?.Length is 0 or > LongestName)
        {
            throw TaskTokenException.BadWorkerName(workerName.Length, LongestName);
        }

        if (group.Activities.Take(activity) is not { } attempt)
        {
            return null;
        }

        var run = attempt.Frame.Run;
        run.Tokens.Issue(attempt);
        run.Clock.Scheduler.Post(new TimerWork(() => run.StartActivity(attempt, workerName)));
        run.SettleCallbacks();
        return new ActivityTask(attempt.Token!, attempt.Call.Input, attempt.State.Name, attempt.State.Resource.Arn, run.Arn, attempt.Since);
    }
}
