namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary>What the metadata tells of an answer.</summary>
/// <param name="ContentType">The body's type.</param>
/// <param name="Length">The body's length in bytes.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Version">The version of the Lambda function that ran; null for anything else.</param>
internal readonly record struct SdkAnswer(string ContentType, long Length, int Status = 200, string? Version = null);
