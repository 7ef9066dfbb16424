namespace Understudy.StepFunctions;

/// <summary>An object that Step Functions reads and this version does not: no fault of the workflow, so no Retry and no Catch sees it.</summary>
public sealed class UnreadableObjectException : Exception, ITestFault, IToldFault
{
    internal UnreadableObjectException(string bucket, string key, string why, string remedy)
        : base($"s3://{bucket}/{key} cannot be read: {why}.\n{remedy}")
    {
        Bucket = bucket;
        Key = key;
    }

    /// <summary>What happened until then; <see cref="ExecutionHistory.ToTrace"/> tells it in a line for each attempt. Empty outside of an execution.</summary>
    public ExecutionHistory History { get; private set; } = new([]);

    /// <summary>The bucket.</summary>
    public string Bucket { get; }

    /// <summary>The key.</summary>
    public string Key { get; }

    void IToldFault.Tell(ExecutionHistory history) => History = history;
}
