using Understudy.Json;
using Understudy.StepFunctions.Doubles.Lambda;

namespace Understudy.StepFunctions.Doubles.Answers;

/// <summary>Runs a function of the test; its exceptions are the task's failures.</summary>
internal sealed class ComputedAnswer(Func<DoubledCall, object?> function, Func<object?, JsonData> toJson) : Answer
{
    public override ValueTask<TaskOutcome> GiveAsync(DoubledCall call)
    {
        object? result;
        try
        {
            result = function(call);
        }
        catch (Exception e) when (TaskFailure.IsTasksOwn(e, call.Call))
        {
            return new(TaskFailure.Of(e, call));
        }

        return Awaited.IsPending(result, out var pending) ? AwaitAsync(pending, call) : new(Outcome(result, call));
    }

    public override string ToString() => "returns what a function computes";

    private async ValueTask<TaskOutcome> AwaitAsync(Task pending, DoubledCall call)
    {
        object? result;
        try
        {
            await pending.ConfigureAwait(false);
            result = Awaited.ResultOf(pending);
        }
        catch (Exception e) when (TaskFailure.IsTasksOwn(e, call.Call))
        {
            return TaskFailure.Of(e, call);
        }

        return Outcome(result, call);
    }

    private TaskOutcome Outcome(object? result, DoubledCall call) => result is TaskOutcome outcome
        ? call.Integration.Submit(outcome, call)
        : call.Integration.Succeed(toJson(result), call);
}
