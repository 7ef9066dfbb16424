using Understudy.Json;
using Understudy.StepFunctions.History.Format;

namespace Understudy.StepFunctions;

/// <summary>One event of an execution history, with the members of its detail object beside it.</summary>
/// <remarks>
/// A member that the event's type does not have is null, and so is a payload that was left out (<c>includeExecutionData</c> false).
/// Payload members, which are JSON text on the wire, are values here; a text that is not JSON, such as a truncated one, is a JSON string.
/// <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html">HistoryEvent</see>.
/// </remarks>
public sealed record HistoryEvent
{
    /// <summary>The event's number, from 1 in the order of the history.</summary>
    public required int Id { get; init; }

    /// <summary>The number of the event that led to this one; 0 when there is none.</summary>
    public required int PreviousEventId { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>What happened.</summary>
    public required HistoryEventType Type { get; init; }

    /// <summary>The state's name: of <c>…StateEntered</c>, <c>…StateExited</c>, <c>MapIteration…</c> and <c>EvaluationFailed</c>.</summary>
    public string? StateName { get; init; }

    /// <summary>The input: of <c>ExecutionStarted</c>, <c>…StateEntered</c>, <c>LambdaFunctionScheduled</c>, <c>ActivityScheduled</c>.</summary>
    public JsonData? Input { get; init; }

    /// <summary>The output: of <c>ExecutionSucceeded</c>, <c>…StateExited</c>, <c>…Succeeded</c> of tasks, <c>TaskSubmitted</c>.</summary>
    public JsonData? Output { get; init; }

    /// <summary>The payload sent to the integration: of <c>TaskScheduled</c>.</summary>
    public JsonData? Parameters { get; init; }

    /// <summary>The error name: of the events that tell a failure.</summary>
    public string? Error { get; init; }

    /// <summary>The failure's cause: of the events that tell a failure.</summary>
    public string? Cause { get; init; }

    /// <summary>The resource: an ARN for Lambda functions and activities, else the action (<c>sendMessage.waitForTaskToken</c>).</summary>
    public string? Resource { get; init; }

    /// <summary>The service, such as <c>sqs</c>: of <c>Task…</c>.</summary>
    public string? ResourceType { get; init; }

    /// <summary>The region: of <c>TaskScheduled</c>.</summary>
    public string? Region { get; init; }

    /// <summary>The timeout in seconds: of <c>…Scheduled</c>, when the state gives one.</summary>
    public long? TimeoutInSeconds { get; init; }

    /// <summary>The heartbeat in seconds: of <c>TaskScheduled</c> and <c>ActivityScheduled</c>, when the state gives one.</summary>
    public long? HeartbeatInSeconds { get; init; }

    /// <summary>The role of the state's <c>Credentials</c>: of <c>TaskScheduled</c> and <c>LambdaFunctionScheduled</c>.</summary>
    public string? CredentialsRoleArn { get; init; }

    /// <summary>The execution's role: of <c>ExecutionStarted</c>.</summary>
    public string? RoleArn { get; init; }

    /// <summary>The alias that was started: of <c>ExecutionStarted</c>, when there was one.</summary>
    public string? StateMachineAliasArn { get; init; }

    /// <summary>The version that was started: of <c>ExecutionStarted</c>, when there was one.</summary>
    public string? StateMachineVersionArn { get; init; }

    /// <summary>How many items there are: of <c>MapStateStarted</c>.</summary>
    public int? Length { get; init; }

    /// <summary>The position of the item, from 0: of <c>MapIteration…</c>.</summary>
    public int? Index { get; init; }

    /// <summary>The Map Run's ARN: of <c>MapRunStarted</c> and <c>MapRunRedriven</c>.</summary>
    public string? MapRunArn { get; init; }

    /// <summary>How often it was redriven: of <c>ExecutionRedriven</c> and <c>MapRunRedriven</c>.</summary>
    public int? RedriveCount { get; init; }

    /// <summary>Who took the task: of <c>ActivityStarted</c>.</summary>
    public string? WorkerName { get; init; }

    /// <summary>Where in the state the expression stands: of <c>EvaluationFailed</c>.</summary>
    public string? Location { get; init; }

    /// <summary>The variables that the state assigned, by name: of <c>…StateExited</c>, when it assigned any.</summary>
    public ObjectData? AssignedVariables { get; init; }

    /// <summary>Whether a payload of the event was cut off when the history was asked for (<c>inputDetails.truncated</c> and its like).</summary>
    public bool IsTruncated =>
        (Payloads & (PayloadForms.InputTruncated | PayloadForms.OutputTruncated | PayloadForms.VariablesTruncated)) != 0;

    /// <summary>What the event's JSON says beyond what this type knows, in its shape there; null when it says nothing more.</summary>
    public ObjectData? OtherMembers { get; init; }

    internal PayloadForms Payloads { get; init; }
}
