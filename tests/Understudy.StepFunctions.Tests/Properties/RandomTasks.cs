using Understudy.Json;

namespace Understudy.StepFunctions.Tests.Properties;

/// <summary>Answers the tasks of random machines: at once, later, after really waiting on the clock, with failures, or never.</summary>
internal sealed class RandomTasks : ITaskHandler
{
    public async ValueTask<TaskOutcome> HandleAsync(TaskCall call)
    {
        switch (call.FunctionName)
        {
            case "F0":
                return TaskOutcome.Never();
            case "F1":
                return TaskOutcome.Failed("Broken", "always");
            case "F2" when call.Attempt == 1:
                return TaskOutcome.Failed("Flaky").After(TimeSpan.FromSeconds(1));
            case "F3":
                return TaskOutcome.Succeeded(call.Input["n"]).After(TimeSpan.FromSeconds(2));
            case "F4":
                await Task.Delay(TimeSpan.FromSeconds(2), call.Clock).ConfigureAwait(false);
                return TaskOutcome.Succeeded(call.Clock.GetUtcNow().Second);
            case "F5":
                await Task.Yield();
                return TaskOutcome.Failed("Flaky", $"attempt {call.Attempt}");
            default:
                return TaskOutcome.Succeeded(call.Attempt);
        }
    }
}
