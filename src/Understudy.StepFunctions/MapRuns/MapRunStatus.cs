namespace Understudy.StepFunctions;

/// <summary>How a map run stands.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeMapRun.html">DescribeMapRun</see>, <c>status</c>.</remarks>
public enum MapRunStatus
{
    /// <summary>It runs.</summary>
    Running,

    /// <summary>All items were processed, and no more of them failed than it tolerates.</summary>
    Succeeded,

    /// <summary>Too many items failed, or the items could not be read, or the results not be written.</summary>
    Failed,

    /// <summary>The execution ended around it, or another branch or iteration failed.</summary>
    Aborted,
}
