using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter.MapRuns.Items;

/// <summary>The manifest of an Amazon S3 inventory: the files with its rows, and the names of their columns.</summary>
/// <param name="Columns">The columns (<c>fileSchema</c>).</param>
/// <param name="Files">The files.</param>
internal sealed record InventoryManifest(IReadOnlyList<string> Columns, IReadOnlyList<S3Location> Files)
{
    private const string BucketArn = "arn:aws:s3:::";

    public static InventoryManifest Parse(S3Object manifest)
    {
        try
        {
            return Read(JsonData.Parse(ObjectText.Of(manifest)), manifest.Bucket);
        }
        catch (JsonDataException e)
        {
            throw MapRunObjects.Unreadable($"The object s3://{manifest.Bucket}/{manifest.Key} is no manifest of an Amazon S3 inventory. {e.Message}", e);
        }
    }

    private static InventoryManifest Read(JsonData manifest, string ownBucket)
    {
        var format = manifest["fileFormat"].AsString();
        if (format != "CSV")
        {
            throw MapRunObjects.Unreadable($"The inventory's fileFormat is '{format}'; only CSV is supported.");
        }

        var bucket = manifest.TryGet("destinationBucket", out var destination) ? destination.AsString() : ownBucket;
        bucket = bucket.StartsWith(BucketArn, StringComparison.Ordinal) ? bucket[BucketArn.Length..] : bucket;
        return new InventoryManifest(
            manifest["fileSchema"].AsString().Split(',', StringSplitOptions.TrimEntries),
            [.. FilesOf(manifest["files"]).Select(file => new S3Location(bucket, file["key"].AsString()))]);
    }

    private static ArrayData FilesOf(JsonData files) => files as ArrayData ?? throw MapRunObjects.Unreadable("The inventory's files are no array.");
}
