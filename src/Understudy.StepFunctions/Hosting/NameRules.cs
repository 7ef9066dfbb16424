using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Hosting;

/// <summary>When the name of an execution may be used again.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html">StartExecution</see>, <c>name</c>.</remarks>
internal static class NameRules
{
    private static readonly TimeSpan Retention = TimeSpan.FromDays(90);

    public static bool IsFree(ExecutionRun namesake, DateTimeOffset now) => namesake.StopTime is { } stopped && now - stopped >= Retention;
}
