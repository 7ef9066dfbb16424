using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Which events tell what happens to a task of a kind.</summary>
internal sealed class TaskEvents
{
    private static readonly TaskEvents Lambda = new()
    {
        Scheduled = HistoryEventType.LambdaFunctionScheduled,
        Started = HistoryEventType.LambdaFunctionStarted,
        Succeeded = HistoryEventType.LambdaFunctionSucceeded,
        Failed = HistoryEventType.LambdaFunctionFailed,
        TimedOut = HistoryEventType.LambdaFunctionTimedOut,
    };

    private static readonly TaskEvents Activity = new()
    {
        Scheduled = HistoryEventType.ActivityScheduled,
        Started = HistoryEventType.ActivityStarted,
        Succeeded = HistoryEventType.ActivitySucceeded,
        Failed = HistoryEventType.ActivityFailed,
        TimedOut = HistoryEventType.ActivityTimedOut,
    };

    private static readonly TaskEvents Integration = new()
    {
        Scheduled = HistoryEventType.TaskScheduled,
        Started = HistoryEventType.TaskStarted,
        Succeeded = HistoryEventType.TaskSucceeded,
        Failed = HistoryEventType.TaskFailed,
        TimedOut = HistoryEventType.TaskTimedOut,
    };

    public required HistoryEventType Scheduled { get; init; }

    public required HistoryEventType Started { get; init; }

    public required HistoryEventType Succeeded { get; init; }

    public required HistoryEventType Failed { get; init; }

    public required HistoryEventType TimedOut { get; init; }

    public static TaskEvents Of(TaskState state) => state.Resource.Kind switch
    {
        TaskResourceKind.LambdaFunction => Lambda,
        TaskResourceKind.Activity => Activity,
        _ => Integration,
    };
}
