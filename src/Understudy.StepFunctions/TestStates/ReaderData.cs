using System.Diagnostics.CodeAnalysis;
using System.Text;
using Understudy.Time;

namespace Understudy.StepFunctions.TestStates;

/// <summary>What the ItemReader of a tested Map finds, whatever bucket and key it asks for.</summary>
internal sealed class ReaderData(string content) : IS3Objects
{
    private readonly byte[] _content = Encoding.UTF8.GetBytes(content);

    public bool HasBucket(string bucket) => true;

    public bool TryGet(string bucket, string key, [NotNullWhen(true)] out S3Object? found)
    {
        found = Of(bucket, key);
        return true;
    }

    public IEnumerable<S3Object> List(string bucket, string prefix) => [Of(bucket, prefix)];

    public void Put(S3Object written)
    {
        // The results of a tested Map are mocked: nothing is ever written.
    }

    private S3Object Of(string bucket, string key) => new(bucket, key, _content, VirtualClock.DefaultStart);
}
