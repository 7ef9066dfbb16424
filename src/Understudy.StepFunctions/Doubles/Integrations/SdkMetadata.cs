using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary>What optimised integrations add to an answer.</summary>
/// <param name="Http"><c>SdkHttpMetadata</c>.</param>
/// <param name="Response"><c>SdkResponseMetadata</c>.</param>
internal sealed record SdkMetadata(ObjectData Http, ObjectData Response);
