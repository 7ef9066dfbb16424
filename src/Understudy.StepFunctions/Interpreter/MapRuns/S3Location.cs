using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>A place in Amazon S3.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">A key, or a prefix of keys.</param>
internal readonly record struct S3Location(string Bucket, string Key)
{
    /// <summary>The place as <c>Map.Item.Source</c> names it.</summary>
    public string Uri => Key.Length == 0 ? $"S3://{Bucket}" : $"S3://{Bucket}/{Key}";

    /// <summary>Reads <c>Parameters</c> or <c>Arguments</c> after their evaluation.</summary>
    /// <exception cref="Expressions.StateFailureException">They name no place.</exception>
    public static S3Location Of(JsonData payload, string keyName, string error) =>
        new(TextOf(payload, "Bucket", error) ?? throw Missing("Bucket", error), TextOf(payload, keyName, error) ?? (keyName == "Key" ? throw Missing("Key", error) : ""));

    private static string? TextOf(JsonData payload, string name, string error) =>
        !payload.TryGet(name, out var value) || value.IsNull ? null
        : value is StringData { Value: var text } ? text
        : throw new Expressions.StateFailureException(error, $"The value of the field '{name}' must be a string but was: {Expressions.CauseText.Of(value)}");

    private static Expressions.StateFailureException Missing(string name, string error) => new(error, $"The field '{name}' is required but was missing");
}
