namespace Understudy.StepFunctions.Definition.DistributedMaps;

/// <summary><c>ManifestType</c>: who wrote the manifest.</summary>
internal enum ManifestKind
{
    S3Inventory,
    AthenaData,
}
