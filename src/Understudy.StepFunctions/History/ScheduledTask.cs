using Understudy.Json;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.History;

/// <summary>The payload of a <c>…Scheduled</c> event that tells more than what was sent.</summary>
internal sealed class ScheduledTask(TaskAttempt attempt, JsonData payload)
{
    public JsonData Payload { get; } = payload;

    public long? TimeoutInSeconds { get; } = (long?)attempt.Timeout?.TotalSeconds;

    public long? HeartbeatInSeconds { get; } = (long?)attempt.Heartbeat?.TotalSeconds;

    public string? CredentialsRoleArn { get; } = attempt.CredentialsRoleArn;
}
