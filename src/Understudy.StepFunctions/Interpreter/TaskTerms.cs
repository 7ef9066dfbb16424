using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>What a task is scheduled with beside its payload: on these terms it runs, and its event tells them.</summary>
internal sealed record TaskTerms(JsonData Payload, TimeSpan? Timeout, TimeSpan? Heartbeat, string? CredentialsRoleArn);
