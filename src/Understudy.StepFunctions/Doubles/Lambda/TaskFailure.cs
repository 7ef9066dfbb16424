using Understudy.Json;
using Understudy.Lambda;

namespace Understudy.StepFunctions.Doubles.Lambda;

/// <summary>Makes an exception into a task's failure: the error is the type's name without its namespace, the cause is the runtime's report.</summary>
internal static class TaskFailure
{
    /// <summary>Whether the task failed; otherwise the exception is the test's matter, or the execution's end, and must surface.</summary>
    public static bool IsTasksOwn(Exception exception, TaskCall call) => exception switch
    {
        OperationCanceledException => !call.CancellationToken.IsCancellationRequested,
        ITestFault or JsonDataException or InvalidTaskDoubleException or MissingTaskDoubleException or TaskDoubleExhaustedException => false,
        AggregateException several => several.InnerExceptions.All(inner => IsTasksOwn(inner, call)),
        _ => !TestExceptions.Include(exception),
    };

    public static TaskOutcome Of(Exception exception, DoubledCall call) => call.Integration.Submit(
        TaskOutcome.Failed(exception.GetType().Name, ExceptionReport.Of(exception).ToString()),
        call);
}
