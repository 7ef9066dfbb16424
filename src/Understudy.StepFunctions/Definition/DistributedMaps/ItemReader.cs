using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Definition.DistributedMaps;

/// <summary><c>ItemReader</c>: the data set in Amazon S3 that a distributed Map runs over.</summary>
internal sealed class ItemReader
{
    /// <summary>Whether it lists a bucket (<c>s3:listObjectsV2</c>) instead of reading an object (<c>s3:getObject</c>).</summary>
    public required bool Lists { get; init; }

    public PayloadTemplate? Parameters { get; init; }

    public JsonataTemplate? Arguments { get; init; }

    /// <summary>How the objects are read; null for a listing whose items are the objects' metadata.</summary>
    public ItemFormat? Format { get; init; }

    /// <summary><c>CSVDelimiter</c>.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary><c>CSVHeaders</c>; null when the first row is the header.</summary>
    public IReadOnlyList<string>? Headers { get; init; }

    /// <summary><c>ItemsPointer</c>, a JSON Pointer, in its parts; null for the whole file.</summary>
    public IReadOnlyList<string>? ItemsPointer { get; init; }

    /// <summary><c>MaxItems</c> or <c>MaxItemsPath</c>; null for all.</summary>
    public NumberField? MaxItems { get; init; }

    /// <summary>Whether the object read is a manifest that names the objects with the items.</summary>
    public ManifestKind? Manifest { get; init; }
}
