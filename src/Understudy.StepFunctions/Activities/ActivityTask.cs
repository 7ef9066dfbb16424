using Understudy.Json;

namespace Understudy.StepFunctions;

/// <summary>The task of an activity, as a worker takes it with GetActivityTask.</summary>
/// <param name="TaskToken">The token with which the worker sends its heartbeats and its result.</param>
/// <param name="Input">What the state sends: its <c>Parameters</c> after evaluation, or its effective input. JSON text on the wire.</param>
/// <param name="StateName">The state.</param>
/// <param name="ActivityArn">The activity.</param>
/// <param name="ExecutionArn">The execution.</param>
/// <param name="Scheduled">When the task was scheduled, on the execution's clock.</param>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetActivityTask.html">GetActivityTask</see>
/// answers the first two.</remarks>
public sealed record ActivityTask(
    string TaskToken, JsonData Input, string StateName, string ActivityArn, string ExecutionArn, DateTimeOffset Scheduled);
