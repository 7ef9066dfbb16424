using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>The objects of an execution as one Map reaches them.</summary>
internal sealed class MapRunObjects(string stateName, IS3Objects? objects)
{
    private const string NoBucket = "The specified bucket does not exist (Service: Amazon S3; Status Code: 404; Error Code: NoSuchBucket)";
    private const string NoKey = "The specified key does not exist. (Service: Amazon S3; Status Code: 404; Error Code: NoSuchKey)";

    /// <exception cref="StateFailureException">There is no such object.</exception>
    public S3Object Read(S3Location location)
    {
        var all = Require("getObject", location);
        if (!all.HasBucket(location.Bucket))
        {
            throw Unreadable(NoBucket);
        }

        return all.TryGet(location.Bucket, location.Key, out var found) ? found : throw Unreadable(NoKey);
    }

    /// <exception cref="StateFailureException">There is no such bucket.</exception>
    public IEnumerable<S3Object> List(S3Location location)
    {
        var all = Require("listObjectsV2", location);
        return all.HasBucket(location.Bucket) ? all.List(location.Bucket, location.Key) : throw Unreadable(NoBucket);
    }

    /// <summary>Whether the results can be written; asked before the first child execution starts, as the service does.</summary>
    /// <exception cref="StateFailureException">There is no such bucket.</exception>
    public void CheckBucket(S3Location location)
    {
        if (!Require("putObject", location).HasBucket(location.Bucket))
        {
            throw new StateFailureException(ErrorNames.ResultWriterFailed, NoBucket);
        }
    }

    public void Write(S3Object written) => objects!.Put(written);

    public static StateFailureException Unreadable(string cause, Exception? innerException = null) => new(ErrorNames.ItemReaderFailed, cause, innerException);

    private IS3Objects Require(string action, S3Location location) => objects
        ?? throw new MissingObjectsException(stateName, action, location.Bucket, location.Key.Length == 0 ? null : location.Key);
}
