using System.Diagnostics;
using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Lambda;

/// <summary>Makes an exception into a task's failure, as the .NET Lambda runtime reports it.</summary>
/// <remarks>
/// The error is the type's name without its namespace; the cause is JSON text with <c>errorType</c>, <c>errorMessage</c>, 
/// <c>stackTrace</c>, <c>cause</c> (the inner exception) and <c>causes</c> (of an AggregateException), in this order
/// (Amazon.Lambda.RuntimeSupport, LambdaJsonExceptionWriter). Frames have neither file nor line, and none is ours, so that the history is
/// the same on every machine.
/// </remarks>
internal static class TaskFailure
{
    // The runtime stops at 256 KB. An AggregateException tells its first cause twice, so that each level may double the text.
    private const int DeepestCause = 8;

    // By name, because the packages are the test's own.
    private static readonly HashSet<string> AssertionTypes =
    [
        "XunitException", "AssertionException", "ResultStateException", "UnitTestAssertException",
        "ShouldAssertException", "AssertionFailedException", "ReceivedCallsException", "MockException",
    ];

    /// <summary>Whether the task failed; otherwise the exception is the test's matter, or the execution's end, and must surface.</summary>
    public static bool IsTasksOwn(Exception exception, TaskCall call) => exception switch
    {
        OperationCanceledException => !call.CancellationToken.IsCancellationRequested,
        ITestFault or JsonDataException or InvalidTaskDoubleException or MissingTaskDoubleException or TaskDoubleExhaustedException => false,
        AggregateException several => several.InnerExceptions.All(inner => IsTasksOwn(inner, call)),
        _ => !IsAssertion(exception.GetType()),
    };

    public static TaskOutcome Of(Exception exception, DoubledCall call) => call.Integration.Submit(
        TaskOutcome.Failed(exception.GetType().Name, Report(exception).ToString()),
        call);

    private static bool IsAssertion(Type type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (AssertionTypes.Contains(level.Name))
            {
                return true;
            }
        }

        return type.GetInterfaces().Any(implemented => implemented.Name == "IAssertionException");
    }

    private static ObjectData Report(Exception exception, int depth = 0)
    {
        var report = JsonData.Object(("errorType", exception.GetType().Name), ("errorMessage", exception.Message));
        var frames = Frames(exception);
        if (frames.Count > 0)
        {
            report = report.With("stackTrace", JsonData.Array([.. frames]));
        }

        if (depth == DeepestCause)
        {
            return report;
        }

        if (exception.InnerException is { } inner)
        {
            report = report.With("cause", Report(inner, depth + 1));
        }

        return exception is AggregateException several
            ? report.With("causes", JsonData.Array([.. several.InnerExceptions.Select(each => Report(each, depth + 1))]))
            : report;
    }

    private static List<JsonData> Frames(Exception exception) =>
    [
        .. new StackTrace(exception, fNeedFileInfo: false).ToString()
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(frame => !frame.Contains("Understudy.StepFunctions.Doubles.", StringComparison.Ordinal))
            .Select(frame => JsonData.Of(frame)),
    ];
}
