using Understudy.Json;

namespace Understudy.StepFunctions.History.Format;

/// <summary>The members that detail objects are made of.</summary>
internal static class EventMembers
{
    public static readonly EventMember Name = Text("name", e => e.StateName, (e, v) => e with { StateName = v });
    public static readonly EventMember State = Text("state", e => e.StateName, (e, v) => e with { StateName = v });
    public static readonly EventMember Error = Text("error", e => e.Error, (e, v) => e with { Error = v });
    public static readonly EventMember Location = Text("location", e => e.Location, (e, v) => e with { Location = v });
    public static readonly EventMember Resource = Text("resource", e => e.Resource, (e, v) => e with { Resource = v });
    public static readonly EventMember ResourceType = Text("resourceType", e => e.ResourceType, (e, v) => e with { ResourceType = v });
    public static readonly EventMember Region = Text("region", e => e.Region, (e, v) => e with { Region = v });
    public static readonly EventMember RoleArn = Text("roleArn", e => e.RoleArn, (e, v) => e with { RoleArn = v });
    public static readonly EventMember MapRunArn = Text("mapRunArn", e => e.MapRunArn, (e, v) => e with { MapRunArn = v });
    public static readonly EventMember WorkerName = Text("workerName", e => e.WorkerName, (e, v) => e with { WorkerName = v });
    public static readonly EventMember Length = Whole("length", e => e.Length, (e, v) => e with { Length = v });
    public static readonly EventMember Index = Whole("index", e => e.Index, (e, v) => e with { Index = v });
    public static readonly EventMember RedriveCount = Whole("redriveCount", e => e.RedriveCount, (e, v) => e with { RedriveCount = v });

    // Some tools open the JSON text that a Lambda function's failure leaves in its cause.
    public static readonly EventMember Cause = new(
        "cause",
        "a string",
        (e, value) => value switch
        {
            StringData text => e with { Cause = text.Value },
            ObjectData => e with { Cause = value.ToString() },
            _ => null,
        },
        e => e.Cause is { } cause ? JsonData.Of(cause) : null);

    public static readonly EventMember AliasArn =
        Text("stateMachineAliasArn", e => e.StateMachineAliasArn, (e, v) => e with { StateMachineAliasArn = v });

    public static readonly EventMember VersionArn =
        Text("stateMachineVersionArn", e => e.StateMachineVersionArn, (e, v) => e with { StateMachineVersionArn = v });

    public static readonly EventMember Timeout =
        Seconds("timeoutInSeconds", e => e.TimeoutInSeconds, (e, v) => e with { TimeoutInSeconds = v });

    public static readonly EventMember Heartbeat =
        Seconds("heartbeatInSeconds", e => e.HeartbeatInSeconds, (e, v) => e with { HeartbeatInSeconds = v });

    public static readonly EventMember Input = PayloadMembers.Payload(
        "input", PayloadForms.InputIsRaw, e => e.Input, (e, v) => e with { Input = v });

    public static readonly EventMember InputDetails =
        PayloadMembers.Truncation("inputDetails", PayloadForms.InputTruncated, e => e.Input is not null);

    public static readonly EventMember Output = PayloadMembers.Payload(
        "output", PayloadForms.OutputIsRaw, e => e.Output, (e, v) => e with { Output = v });

    public static readonly EventMember OutputDetails =
        PayloadMembers.Truncation("outputDetails", PayloadForms.OutputTruncated, e => e.Output is not null);

    public static readonly EventMember Parameters = PayloadMembers.Payload(
        "parameters", PayloadForms.ParametersAreRaw, e => e.Parameters, (e, v) => e with { Parameters = v });

    public static readonly EventMember Variables = PayloadMembers.Variables("assignedVariables");

    public static readonly EventMember VariablesDetails =
        PayloadMembers.Truncation("assignedVariablesDetails", PayloadForms.VariablesTruncated, e => e.AssignedVariables is not null);

    public static readonly EventMember Credentials = new(
        "taskCredentials",
        "an object with a roleArn",
        (e, value) => Wire.TryGet(value, "roleArn", out var arn) && arn is StringData text
            ? e with { CredentialsRoleArn = text.Value }
            : null,
        e => e.CredentialsRoleArn is { } arn ? JsonData.Object(("roleArn", arn)) : null);

    private static EventMember Text(string name, Func<HistoryEvent, string?> get, Func<HistoryEvent, string, HistoryEvent> set) => new(
        name,
        "a string",
        (e, value) => value is StringData text ? set(e, text.Value) : null,
        e => get(e) is { } text ? JsonData.Of(text) : null);

    private static EventMember Whole(string name, Func<HistoryEvent, int?> get, Func<HistoryEvent, int, HistoryEvent> set) => new(
        name,
        "a whole number, 0 or more",
        (e, value) => value.TryGetInt64(out var number) && number is >= 0 and <= int.MaxValue ? set(e, (int)number) : null,
        e => get(e) is { } number ? JsonData.Of(number) : null);

    // The .NET SDK dumps a timeout that is not there as 0, which no state can have.
    private static EventMember Seconds(string name, Func<HistoryEvent, long?> get, Func<HistoryEvent, long?, HistoryEvent> set) => new(
        name,
        "a whole number, 0 or more",
        (e, value) => value.TryGetInt64(out var seconds) && seconds >= 0 ? set(e, seconds == 0 ? null : seconds) : null,
        e => get(e) is { } seconds ? JsonData.Of(seconds) : null);
}
