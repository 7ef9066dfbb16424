using Understudy.Json;

namespace Understudy.StepFunctions;

/// <summary>What stands in for the task of a Task, the branches of a Parallel or the iterations of a Map: a result or an error.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_MockInput.html">MockInput</see>.</remarks>
public sealed record TestStateMock
{
    /// <summary>The raw result as JSON text: what the service gives; for Parallel an array with an item for each branch, for Map an array.</summary>
    public string? Result { get; init; }

    /// <summary>The failure; not together with <see cref="Result"/>.</summary>
    public MockErrorOutput? ErrorOutput { get; init; }

    /// <summary>How strictly <see cref="Result"/> is checked. Default <see cref="FieldValidationMode.Strict"/>.</summary>
    public FieldValidationMode FieldValidationMode { get; init; }

    /// <summary>A result.</summary>
    /// <param name="result">A <see cref="JsonData"/>, or any value that System.Text.Json serializes; null for <c>null</c>.</param>
    public static TestStateMock Returns(object? result) => new() { Result = JsonData.From(result).ToString() };

    /// <summary>A failure.</summary>
    /// <param name="error">The error name that Retry and Catch match; null for none.</param>
    /// <param name="cause">What a person reads; null for none.</param>
    public static TestStateMock Throws(string? error, string? cause = null) => new() { ErrorOutput = new MockErrorOutput(error, cause) };
}
