using Understudy.Json;

namespace Understudy.StepFunctions;

/// <summary>A task that waits, or will wait, for its task token.</summary>
/// <param name="StateName">The state.</param>
/// <param name="TaskToken">The token to send.</param>
/// <param name="Resource">The state's <c>Resource</c>, as written.</param>
/// <param name="Input">What the service was given: the state's <c>Parameters</c> after evaluation, or its effective input.</param>
/// <param name="Since">When the task was scheduled, on the execution's clock.</param>
public sealed record PendingTask(string StateName, string TaskToken, string Resource, JsonData Input, DateTimeOffset Since);
