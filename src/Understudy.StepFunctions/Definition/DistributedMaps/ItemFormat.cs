namespace Understudy.StepFunctions.Definition.DistributedMaps;

/// <summary><c>InputType</c>: how the objects with the items are written.</summary>
internal enum ItemFormat
{
    Json,
    JsonLines,
    Csv,
}
