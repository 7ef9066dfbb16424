using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>What the fields of a distributed Map come to in one run of it.</summary>
internal sealed class MapRunTerms
{
    public required int MaxConcurrency { get; init; }

    /// <summary>Null when the state does not say.</summary>
    public long? ToleratedFailureCount { get; init; }

    /// <summary>Null when the state does not say.</summary>
    public double? ToleratedFailurePercentage { get; init; }

    /// <summary>What the ItemReader reads: an object, or the objects with a prefix; null without one.</summary>
    public S3Location? Source { get; init; }

    /// <summary>How many items are read at most; null for all.</summary>
    public long? MaxItems { get; init; }

    public long? MaxItemsPerBatch { get; init; }

    public long? MaxInputBytesPerBatch { get; init; }

    public JsonData? BatchInput { get; init; }

    /// <summary>Where the results go; null when they are the state's own.</summary>
    public S3Location? Destination { get; init; }

    /// <summary>Whether more items have failed than the state tolerates. A limit that it does not give is none, unless it gives neither.</summary>
    public bool IsExceededBy(int failed, int total)
    {
        if (ToleratedFailureCount is null && ToleratedFailurePercentage is null)
        {
            return failed > 0;
        }

        return failed > ToleratedFailureCount || (total > 0 && 100.0 * failed / total > ToleratedFailurePercentage);
    }
}
