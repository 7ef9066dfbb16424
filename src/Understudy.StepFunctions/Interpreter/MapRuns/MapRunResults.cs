using Understudy.Json;
using Understudy.StepFunctions.Definition.DistributedMaps;

namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>The results of a map run, put together as its ResultWriter says.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html">ResultWriter</see>.</remarks>
internal sealed class MapRunResults(ActiveMapRun run, MapRunObjects objects)
{
    private readonly ResultWriter? _writer = run.State.Distributed!.ResultWriter;

    // Without a ResultWriter the result is the outputs.
    private ResultTransformation Transformation => _writer?.Transformation ?? ResultTransformation.Compact;

    /// <summary>The result of the state.</summary>
    public ArrayData ToArray() => JsonData.ArrayOwning([.. Transform(run.Children)]);

    /// <summary>Writes the results to Amazon S3; gives where they are.</summary>
    public ObjectData Write(S3Location destination)
    {
        var folder = destination.Key.TrimEnd('/') is { Length: > 0 } prefix ? $"{prefix}/{run.Uuid}/" : $"{run.Uuid}/";
        folder += run.RedriveCount > 0 ? $"Redrive-{run.RedriveCount}/" : "";
        var succeeded = run.Children.Where(child => child.Status == ExecutionStatus.Succeeded);
        var failed = run.Children.Where(child => child.Status is ExecutionStatus.Failed or ExecutionStatus.TimedOut or ExecutionStatus.Aborted);
        var manifest = JsonData.Object(
            ("DestinationBucket", destination.Bucket),
            ("MapRunArn", run.Arn),
            ("ResultFiles", JsonData.Object(
                ("FAILED", WriteFile(destination.Bucket, folder, "FAILED", [.. Transform(failed)])),
                ("PENDING", WriteFile(destination.Bucket, folder, "PENDING", [.. run.Pending.Select(ExecutionRecords.OfPending)])),
                ("SUCCEEDED", WriteFile(destination.Bucket, folder, "SUCCEEDED", [.. Transform(succeeded)])))));
        var key = folder + "manifest.json";
        Put(destination.Bucket, key, manifest.ToUtf8Bytes());
        return JsonData.Object(
            ("MapRunArn", run.Arn),
            ("ResultWriterDetails", JsonData.Object(("Bucket", destination.Bucket), ("Key", key))));
    }

    private ArrayData WriteFile(string bucket, string folder, string status, JsonData[] records)
    {
        if (records.Length == 0)
        {
            return JsonData.EmptyArray;
        }

        var lines = _writer!.WritesLines;
        var key = $"{folder}{status}_0.{(lines ? "jsonl" : "json")}";
        var content = lines
            ? System.Text.Encoding.UTF8.GetBytes(string.Concat(records.Select(record => record + "\n")))
            : JsonData.ArrayOwning(records).ToUtf8Bytes();
        Put(bucket, key, content);
        return JsonData.Array(JsonData.Object(("Key", key), ("Size", content.Length)));
    }

    private void Put(string bucket, string key, byte[] content) =>
        objects.Write(new S3Object(bucket, key, content, run.Owner.Run.Clock.GetUtcNow()));

    private IEnumerable<JsonData> Transform(IEnumerable<ExecutionRun> children)
    {
        foreach (var child in children)
        {
            // An execution that failed is told in full, whatever the transformation (developer guide, ResultWriter).
            if (Transformation == ResultTransformation.None || child.Output is not { } output)
            {
                yield return ExecutionRecords.Of(child);
            }
            else if (Transformation == ResultTransformation.Flatten && output is ArrayData items)
            {
                foreach (var item in items)
                {
                    yield return item;
                }
            }
            else
            {
                yield return output;
            }
        }
    }
}
