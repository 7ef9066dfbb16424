using System.IO.Compression;
using System.Text;

namespace Understudy.StepFunctions.Interpreter.MapRuns.Items;

/// <summary>The text of an object, unpacked if need be.</summary>
internal static class ObjectText
{
    private static ReadOnlySpan<byte> GzipMark => [0x1f, 0x8b];

    private static ReadOnlySpan<byte> ZstandardMark => [0x28, 0xb5, 0x2f, 0xfd];

    public static string Of(S3Object read)
    {
        var bytes = read.Content.Span;
        if (bytes.StartsWith(ZstandardMark))
        {
            throw new UnreadableObjectException(read.Bucket, read.Key, "it is compressed with Zstandard, which is not supported", "Add it uncompressed, or compressed with gzip.");
        }

        var text = bytes.StartsWith(GzipMark) ? Unpack(read) : Encoding.UTF8.GetString(bytes);
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    private static string Unpack(S3Object read)
    {
        try
        {
            using var unpacked = new GZipStream(new MemoryStream(read.Content.ToArray()), CompressionMode.Decompress);
            using var reader = new StreamReader(unpacked, Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (InvalidDataException e)
        {
            throw MapRunObjects.Unreadable($"The object s3://{read.Bucket}/{read.Key} cannot be unpacked: {e.Message}", e);
        }
    }
}
