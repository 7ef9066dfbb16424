using System.Diagnostics;
using Understudy.Json;

namespace Understudy.Lambda;

/// <summary>An exception as the .NET Lambda runtime reports it.</summary>
/// <remarks>
/// JSON with <c>errorType</c> (the type's name without its namespace), <c>errorMessage</c>, <c>stackTrace</c>, <c>cause</c> (the inner
/// exception) and <c>causes</c> (of an AggregateException), in this order (Amazon.Lambda.RuntimeSupport, LambdaJsonExceptionWriter).
/// Frames have neither file nor line, and none is ours, so that the report is the same on every machine.
/// </remarks>
internal static class ExceptionReport
{
    // The runtime stops at 256 KB. An AggregateException tells its first cause twice, so that each level may double the text.
    private const int DeepestCause = 8;

    private static readonly string[] OurFrames = ["Understudy.Lambda.", "Understudy.StepFunctions.Doubles.", "Understudy.ApiGateway.Handlers."];

    public static ObjectData Of(Exception exception) => Of(exception, depth: 0);

    private static ObjectData Of(Exception exception, int depth)
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
            report = report.With("cause", Of(inner, depth + 1));
        }

        return exception is AggregateException several
            ? report.With("causes", JsonData.Array([.. several.InnerExceptions.Select(each => Of(each, depth + 1))]))
            : report;
    }

    private static List<JsonData> Frames(Exception exception) =>
    [
        .. new StackTrace(exception, fNeedFileInfo: false).ToString()
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(frame => !Array.Exists(OurFrames, ours => frame.Contains(ours, StringComparison.Ordinal)))
            .Select(frame => JsonData.Of(frame)),
    ];
}
