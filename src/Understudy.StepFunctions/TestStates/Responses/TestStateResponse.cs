using Understudy.Json;
using Understudy.StepFunctions.TestStates.Responses;

namespace Understudy.StepFunctions;

/// <summary>What TestState answers.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html">TestState</see>, "Response Elements".</remarks>
public sealed record TestStateResponse
{
    /// <summary>How the state ended.</summary>
    public required TestStateStatus Status { get; init; }

    /// <summary>Its output; null when it failed, or would be retried.</summary>
    public JsonData? Output { get; init; }

    /// <summary>The error name; null when there was none.</summary>
    public string? Error { get; init; }

    /// <summary>The cause; null when there was none.</summary>
    public string? Cause { get; init; }

    /// <summary>The state that follows; null when the workflow ends here, or does not go on.</summary>
    public string? NextState { get; init; }

    /// <summary>The steps in between; null with <see cref="InspectionLevel.Info"/>.</summary>
    public InspectionData? InspectionData { get; init; }

    /// <summary>The response as the AWS API writes it: payloads are JSON text, and what is absent has no member.</summary>
    public JsonData ToJson() => ResponseWriter.Write(this);
}
