namespace Understudy.StepFunctions;

/// <summary>An object that Step Functions reads and this version does not: no fault of the workflow, so no Retry and no Catch sees it.</summary>
public sealed class UnreadableObjectException : Exception, ITestFault
{
    internal UnreadableObjectException(string bucket, string key, string why, string remedy)
        : base($"s3://{bucket}/{key} cannot be read: {why}.\n{remedy}")
    {
        Bucket = bucket;
        Key = key;
    }

    /// <summary>The bucket.</summary>
    public string Bucket { get; }

    /// <summary>The key.</summary>
    public string Key { get; }
}
