namespace Understudy.StepFunctions;

/// <summary>How a state tested in isolation ended.</summary>
public enum TestStateStatus
{
    /// <summary><c>SUCCEEDED</c>.</summary>
    Succeeded,

    /// <summary><c>FAILED</c>: no retrier or catcher takes the error.</summary>
    Failed,

    /// <summary><c>RETRIABLE</c>: a retrier takes the error, and would run the state again.</summary>
    Retriable,

    /// <summary><c>CAUGHT_ERROR</c>: a catcher takes the error.</summary>
    CaughtError,
}
