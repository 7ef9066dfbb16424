namespace Understudy.StepFunctions.Interpreter;

/// <summary>What a frame does when it gets its turn.</summary>
internal enum FramePhase
{
    /// <summary>Enters its state.</summary>
    Enter,

    /// <summary>Has waited: leaves its Wait.</summary>
    Wake,

    /// <summary>Begins another attempt after a retry delay.</summary>
    Retry,

    /// <summary>Calls its task, which is scheduled.</summary>
    StartTask,

    /// <summary>Has the outcome of its task.</summary>
    TakeOutcome,

    /// <summary>Has waited for its task too long.</summary>
    TimeOut,

    /// <summary>Settles a failure that its history tells already.</summary>
    SettleFailure,

    /// <summary>Has the outputs of its branches or iterations.</summary>
    Join,

    /// <summary>Has a map run that is over.</summary>
    JoinMapRun,

    /// <summary>Waits for a timer, a task or its children.</summary>
    Blocked,

    /// <summary>Has ended or been aborted.</summary>
    Ended,
}
