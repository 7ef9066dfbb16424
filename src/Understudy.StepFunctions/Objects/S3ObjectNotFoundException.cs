using Understudy.StepFunctions.Doubles;

namespace Understudy.StepFunctions;

/// <summary>A test asked <see cref="S3Objects"/> for an object that is not there.</summary>
public sealed class S3ObjectNotFoundException : Exception, ITestFault
{
    internal S3ObjectNotFoundException(string bucket, string key, IReadOnlyList<string>? known)
        : base(known is null
            ? $"There is no bucket \"{bucket}\", so no object \"{key}\" in it."
            : $"""
              There is no object "{key}" in the bucket "{bucket}".
                objects  {NameList.Of(known, key)}
              """)
    {
        Bucket = bucket;
        Key = key;
    }

    /// <summary>The bucket.</summary>
    public string Bucket { get; }

    /// <summary>The key.</summary>
    public string Key { get; }
}
