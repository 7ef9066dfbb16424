using System.Diagnostics.CodeAnalysis;
using System.Text;
using Understudy.Json;
using Understudy.StepFunctions.Objects;
using Understudy.Time;

namespace Understudy.StepFunctions;

/// <summary>Buckets in memory, for the <c>ItemReader</c> and <c>ResultWriter</c> of distributed Maps: give them to <see cref="ExecutionOptions.Objects"/>.</summary>
/// <remarks>Thread-safe. Adding the first object makes its bucket; <see cref="AddBucket"/> makes an empty one, as a ResultWriter needs.</remarks>
public sealed class S3Objects : IS3Objects
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, SortedDictionary<string, S3Object>> _buckets = new(StringComparer.Ordinal);

    /// <summary>The files below a folder: each folder in it is a bucket, and the files in that, at any depth, are its objects.</summary>
    /// <param name="path">The folder: an absolute path, or one relative to the current folder or to the folder of the running assemblies.</param>
    /// <exception cref="S3FolderNotFoundException">There is no such folder.</exception>
    /// <remarks>Keys have <c>/</c> between their parts. Every object was last modified at <see cref="VirtualClock.DefaultStart"/>, whatever
    /// the file system says, so that two runs of a test are the same.</remarks>
    public static S3Objects FromFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var objects = new S3Objects();
        BucketFolders.Read(path, objects);
        return objects;
    }

    /// <summary>Makes a bucket, if it is not there.</summary>
    /// <returns>These objects.</returns>
    public S3Objects AddBucket(string bucket)
    {
        ArgumentException.ThrowIfNullOrEmpty(bucket);
        lock (_gate)
        {
            BucketOf(bucket);
        }

        return this;
    }

    /// <summary>Adds an object of text in UTF-8, in the place of one with the same key.</summary>
    /// <param name="bucket">The bucket, made if it is not there.</param>
    /// <param name="key">The key.</param>
    /// <param name="text">The text.</param>
    /// <param name="lastModified">When it was last modified; <see cref="VirtualClock.DefaultStart"/> when null.</param>
    /// <returns>These objects.</returns>
    public S3Objects Add(string bucket, string key, string text, DateTimeOffset? lastModified = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Add(bucket, key, Encoding.UTF8.GetBytes(text), lastModified);
    }

    /// <summary>Adds an object of JSON; otherwise as <see cref="Add(string, string, string, DateTimeOffset?)"/>.</summary>
    /// <param name="bucket">The bucket, made if it is not there.</param>
    /// <param name="key">The key.</param>
    /// <param name="json">The JSON.</param>
    /// <param name="lastModified">When it was last modified; <see cref="VirtualClock.DefaultStart"/> when null.</param>
    /// <returns>These objects.</returns>
    public S3Objects Add(string bucket, string key, JsonData json, DateTimeOffset? lastModified = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Add(bucket, key, json.ToUtf8Bytes(), lastModified);
    }

    /// <summary>Adds an object of bytes; otherwise as <see cref="Add(string, string, string, DateTimeOffset?)"/>.</summary>
    /// <param name="bucket">The bucket, made if it is not there.</param>
    /// <param name="key">The key.</param>
    /// <param name="content">The bytes, which are copied.</param>
    /// <param name="lastModified">When it was last modified; <see cref="VirtualClock.DefaultStart"/> when null.</param>
    /// <returns>These objects.</returns>
    public S3Objects Add(string bucket, string key, ReadOnlyMemory<byte> content, DateTimeOffset? lastModified = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(bucket);
        ArgumentException.ThrowIfNullOrEmpty(key);
        Put(new S3Object(bucket, key, content.ToArray(), lastModified ?? VirtualClock.DefaultStart));
        return this;
    }

    /// <summary>The object with a key.</summary>
    /// <exception cref="S3ObjectNotFoundException">There is none; the message lists what the bucket has.</exception>
    public S3Object Get(string bucket, string key) =>
        TryGet(bucket, key, out var found) ? found : throw new S3ObjectNotFoundException(bucket, key, HasBucket(bucket) ? [.. List(bucket).Select(own => own.Key)] : null);

    /// <inheritdoc/>
    public bool HasBucket(string bucket)
    {
        ArgumentNullException.ThrowIfNull(bucket);
        lock (_gate)
        {
            return _buckets.ContainsKey(bucket);
        }
    }

    /// <inheritdoc/>
    public bool TryGet(string bucket, string key, [NotNullWhen(true)] out S3Object? found)
    {
        ArgumentNullException.ThrowIfNull(bucket);
        ArgumentNullException.ThrowIfNull(key);
        lock (_gate)
        {
            found = null;
            return _buckets.TryGetValue(bucket, out var objects) && objects.TryGetValue(key, out found);
        }
    }

    /// <summary>The objects of a bucket whose keys begin with a prefix, in the order of S3: by the UTF-8 bytes of their keys. None when there is no such bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="prefix">The prefix; empty for all.</param>
    public IReadOnlyList<S3Object> List(string bucket, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(bucket);
        ArgumentNullException.ThrowIfNull(prefix);
        lock (_gate)
        {
            return _buckets.TryGetValue(bucket, out var objects)
                ? [.. objects.Values.Where(own => own.Key.StartsWith(prefix, StringComparison.Ordinal))]
                : [];
        }
    }

    /// <inheritdoc/>
    public void Put(S3Object written)
    {
        ArgumentNullException.ThrowIfNull(written);
        lock (_gate)
        {
            BucketOf(written.Bucket)[written.Key] = written;
        }
    }

    IEnumerable<S3Object> IS3Objects.List(string bucket, string prefix) => List(bucket, prefix);

    private SortedDictionary<string, S3Object> BucketOf(string bucket)
    {
        if (!_buckets.TryGetValue(bucket, out var objects))
        {
            _buckets.Add(bucket, objects = new SortedDictionary<string, S3Object>(Utf8Order.Instance));
        }

        return objects;
    }
}
