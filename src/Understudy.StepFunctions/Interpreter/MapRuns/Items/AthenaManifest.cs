namespace Understudy.StepFunctions.Interpreter.MapRuns.Items;

/// <summary>The manifest that UNLOAD of Amazon Athena writes: the URI of an object in each line.</summary>
internal static class AthenaManifest
{
    private const string Scheme = "s3://";

    public static IEnumerable<S3Location> ObjectsOf(S3Object manifest)
    {
        var rows = new CsvReader(ObjectText.Of(manifest), ',');
        while (rows.Next() is { } fields)
        {
            yield return Parse(fields[0].Trim());
        }
    }

    private static S3Location Parse(string uri)
    {
        var slash = uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? uri.IndexOf('/', Scheme.Length) : -1;
        return slash > 0
            ? new S3Location(uri[Scheme.Length..slash], uri[(slash + 1)..])
            : throw MapRunObjects.Unreadable($"The manifest names '{uri}', which is no URI of an Amazon S3 object.");
    }
}
