using Understudy.StepFunctions.Definition.DistributedMaps;

namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>What a <c>ReaderConfig</c> says of its ItemReader; see there.</summary>
internal sealed record ReaderConfig(
    ItemFormat? Format,
    ManifestKind? Manifest,
    char Delimiter,
    IReadOnlyList<string>? Headers,
    IReadOnlyList<string>? ItemsPointer,
    NumberField? MaxItems);
