namespace Understudy.StepFunctions;

/// <summary>How a state, an attempt, a Map iteration or a Parallel branch ended.</summary>
public enum StateOutcome
{
    /// <summary>It has not ended yet.</summary>
    Running,

    /// <summary>It ended well.</summary>
    Succeeded,

    /// <summary>It failed, and a catcher of the state took the error. Of states only.</summary>
    Caught,

    /// <summary>It failed, and nothing in it took the error.</summary>
    Failed,

    /// <summary>Its own timeout or heartbeat ran out. Of states and attempts.</summary>
    TimedOut,

    /// <summary>It was cut off: the execution ended around it, or another branch or iteration failed.</summary>
    Aborted,
}
