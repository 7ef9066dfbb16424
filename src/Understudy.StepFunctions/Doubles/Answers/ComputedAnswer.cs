using Understudy.Json;
using Understudy.Lambda;
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
        catch (JsonDataException e)
        {
            throw Misread(e, call);
        }

        return Awaited.IsPending(result, out var pending) ? AwaitAsync(pending, call) : new(Outcome(result, call));
    }

    public override string ToString() => "returns what a function computes";

    // What a Lambda function would never throw: the test's own reading of the input.
    private static InvalidTaskDoubleException Misread(JsonDataException exception, DoubledCall call) => new(
        call.Key,
        $"has a function that failed. {exception.Message}",
        $"Correct what it reads; the input is {Excerpt.Of(call.Integration.InputOf(call.Call))}.",
        exception);

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
        catch (JsonDataException e)
        {
            throw Misread(e, call);
        }

        return Outcome(result, call);
    }

    private TaskOutcome Outcome(object? result, DoubledCall call) => result is TaskOutcome outcome
        ? call.Integration.Submit(outcome, call)
        : call.Integration.Succeed(toJson(result), call);
}
