namespace Understudy.StepFunctions.Definition;

/// <summary>How a Task waits for its service.</summary>
internal enum IntegrationPattern
{
    /// <summary>For the answer of the call.</summary>
    RequestResponse,

    /// <summary><c>.sync</c>: for the end of the job that the call starts.</summary>
    Sync,

    /// <summary><c>.sync:2</c>: likewise, its payloads as JSON instead of text.</summary>
    Sync2,

    /// <summary><c>.waitForTaskToken</c>: for the task token to come back.</summary>
    WaitForTaskToken,
}
