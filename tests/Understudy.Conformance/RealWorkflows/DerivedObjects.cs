using System.Diagnostics.CodeAnalysis;
using System.Text;
using Understudy.StepFunctions;
using Understudy.Time;

namespace Understudy.Conformance.RealWorkflows;

/// <summary>Amazon S3 as a definition may find it: every bucket is there, and two objects for each prefix.</summary>
internal sealed class DerivedObjects : IS3Objects
{
    public bool HasBucket(string bucket) => true;

    public bool TryGet(string bucket, string key, [NotNullWhen(true)] out S3Object? found)
    {
        found = Object(bucket, key);
        return true;
    }

    public IEnumerable<S3Object> List(string bucket, string prefix) => [Object(bucket, prefix + "1"), Object(bucket, prefix + "2")];

    public void Put(S3Object written)
    {
        // Nothing reads it.
    }

    private static S3Object Object(string bucket, string key) => new(bucket, key, Encoding.UTF8.GetBytes("[{},{}]"), VirtualClock.DefaultStart);
}
