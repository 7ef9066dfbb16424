namespace Understudy.StepFunctions;

/// <summary>A distributed Map reads or writes objects in Amazon S3, and the execution was given none: the test's fault, so no Retry and no Catch sees it.</summary>
public sealed class MissingObjectsException : Exception, ITestFault, IToldFault
{
    internal MissingObjectsException(string stateName, string action, string bucket, string? key)
        : base(action == "putObject" ? Writes(stateName, bucket) : Reads(stateName, bucket, key))
    {
        StateName = stateName;
        Action = action;
        Bucket = bucket;
        Key = key;
    }

    /// <summary>What happened until then; <see cref="ExecutionHistory.ToTrace"/> tells it in a line for each attempt. Empty outside of an execution.</summary>
    public ExecutionHistory History { get; private set; } = new([]);

    /// <summary>The Map state.</summary>
    public string StateName { get; }

    /// <summary>What it does: <c>getObject</c>, <c>listObjectsV2</c> or <c>putObject</c>.</summary>
    public string Action { get; }

    /// <summary>The bucket.</summary>
    public string Bucket { get; }

    /// <summary>The key, or the prefix of the keys; null when there is none.</summary>
    public string? Key { get; }

    void IToldFault.Tell(ExecutionHistory history) => History = history;

    private static string Reads(string state, string bucket, string? key) => $$"""
        The Map state "{{state}}" reads s3://{{bucket}}/{{key}}, but the execution has no objects.
          write    new ExecutionOptions { Objects = new S3Objects().Add("{{bucket}}", "{{key}}", "[1,2,3]") }
        """;

    private static string Writes(string state, string bucket) => $$"""
        The Map state "{{state}}" writes its results to the bucket "{{bucket}}", but the execution has no objects.
          write    new ExecutionOptions { Objects = new S3Objects().AddBucket("{{bucket}}") }
        """;
}
