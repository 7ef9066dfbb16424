namespace Understudy.StepFunctions.Interpreter;

/// <summary>Whether an <c>ErrorEquals</c> takes a failure.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">Handling errors</see>; that nothing
/// takes States.Runtime, not even its own name, is recorded from the service.
/// </remarks>
internal static class ErrorMatch
{
    public static bool Takes(IReadOnlyList<string> errorEquals, Failure failure)
    {
        if (failure.Error is ErrorNames.Runtime)
        {
            return false;
        }

        for (var i = 0; i < errorEquals.Count; i++)
        {
            if (Takes(errorEquals[i], failure))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Takes(string name, Failure failure) => name switch
    {
        ErrorNames.All => !IsBeyondWildcards(failure),
        ErrorNames.TaskFailed => failure.Error is not ErrorNames.Timeout && !IsBeyondWildcards(failure),
        ErrorNames.HeartbeatTimeout when failure.IsHeartbeatTimeout => true,
        _ => string.Equals(name, failure.Error, StringComparison.Ordinal),
    };

    // The documentation excepts every payload over the quota; recorded is that States.ALL takes it when it is a task's result.
    private static bool IsBeyondWildcards(Failure failure) => failure is { Error: ErrorNames.DataLimitExceeded, IsTasksOwn: false };
}
