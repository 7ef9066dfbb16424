using System.Security.Cryptography;
using System.Text;
using Understudy.Json;

namespace Understudy.StepFunctions;

/// <summary>An object in Amazon S3. Immutable.</summary>
/// <param name="bucket">The bucket's name.</param>
/// <param name="key">The object's key.</param>
/// <param name="content">Its bytes, which nobody may change afterwards.</param>
/// <param name="lastModified">When it was written.</param>
/// <param name="storageClass">Its storage class.</param>
public sealed class S3Object(string bucket, string key, ReadOnlyMemory<byte> content, DateTimeOffset lastModified, string storageClass = "STANDARD")
{
    private string? _eTag;

    /// <summary>The bucket's name.</summary>
    public string Bucket { get; } = bucket;

    /// <summary>The object's key.</summary>
    public string Key { get; } = key;

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; } = content;

    /// <summary>When it was written.</summary>
    public DateTimeOffset LastModified { get; } = lastModified;

    /// <summary>Its storage class, such as <c>STANDARD</c>.</summary>
    public string StorageClass { get; } = storageClass;

    /// <summary>Its size in bytes.</summary>
    public long Size => Content.Length;

    /// <summary>Its entity tag: the MD5 of its bytes in hexadecimal digits, in double quotes, as S3 has it for an object put in one piece.</summary>
#pragma warning disable CA5351 // An entity tag of S3 is an MD5; it protects nothing.
    public string ETag => _eTag ??= $"\"{Convert.ToHexStringLower(MD5.HashData(Content.Span))}\"";
#pragma warning restore CA5351

    /// <summary>Its bytes as text in UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Content.Span);

    /// <summary>Its bytes as JSON.</summary>
    /// <exception cref="JsonDataException">They are none.</exception>
    public JsonData Json => JsonData.Parse(Content.Span);
}
