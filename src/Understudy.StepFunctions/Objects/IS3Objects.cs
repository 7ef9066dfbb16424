using System.Diagnostics.CodeAnalysis;

namespace Understudy.StepFunctions;

/// <summary>The buckets that the distributed Maps of an execution read from and write to. <see cref="S3Objects"/> has them in memory.</summary>
/// <remarks>Called by the driver of the execution's clock, one call at a time. What it throws surfaces from the run.</remarks>
public interface IS3Objects
{
    /// <summary>Whether there is such a bucket.</summary>
    bool HasBucket(string bucket);

    /// <summary>The object with a key; false when there is none.</summary>
    bool TryGet(string bucket, string key, [NotNullWhen(true)] out S3Object? found);

    /// <summary>The objects whose keys begin with a prefix, in the order of S3: by the UTF-8 bytes of their keys.</summary>
    IEnumerable<S3Object> List(string bucket, string prefix);

    /// <summary>Writes an object, in the place of one with the same key.</summary>
    void Put(S3Object written);
}
