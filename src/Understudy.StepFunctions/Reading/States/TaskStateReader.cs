using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads a Task.</summary>
internal static class TaskStateReader
{
    private const long LongestSeconds = 99_999_999;

    public static TaskState? Read(FieldReader fields, CommonFields common, WorkflowScope scope)
    {
        var resource = ResourceReader.Read(fields);
        var timeout = ReadSeconds(fields, "TimeoutSeconds");
        var heartbeat = ReadSeconds(fields, "HeartbeatSeconds");
        CheckHeartbeat(fields, heartbeat, timeout);
        var parameters = fields.Template("Parameters");
        var selector = fields.Template("ResultSelector", mustBeObject: true);
        var resultPath = fields.ResultPath();
        var credentials = ReadCredentials(fields);
        var retry = RetrierReader.ReadAll(fields);
        var catchers = CatcherReader.ReadAll(fields, scope, QueryLanguage.JsonPath);
        return resource is null ? null : new TaskState
        {
            Name = common.Name,
            Comment = common.Comment,
            Next = common.Next,
            InputPath = common.InputPath,
            DiscardsInput = common.DiscardsInput,
            OutputPath = common.OutputPath,
            DiscardsOutput = common.DiscardsOutput,
            Assign = common.Assign,
            Resource = resource,
            Timeout = timeout,
            Heartbeat = heartbeat,
            Parameters = parameters,
            ResultSelector = selector,
            ResultPath = resultPath,
            Credentials = credentials,
            Retry = retry,
            Catch = catchers,
        };
    }

    public static void CheckHeartbeat(FieldReader fields, SecondsField? heartbeat, SecondsField? timeout)
    {
        if (heartbeat?.Literal >= timeout?.Literal)
        {
            fields.Session.Faults.At(
                fields.Source.Find("HeartbeatSeconds")!,
                $"is {heartbeat.Literal}; it must be less than TimeoutSeconds, {timeout.Literal}.",
                "A heartbeat that may come as late as the timeout can never be missed.");
        }
    }

    /// <summary><c>TimeoutSeconds</c> or <c>HeartbeatSeconds</c> as a number.</summary>
    public static SecondsField? ReadSecondsLiteral(FieldReader fields, string name)
    {
        var remedy = name == "TimeoutSeconds" ? "It is the longest that one attempt may take." : "It is the longest time between two heartbeats.";
        return fields.Integer(name, 1, LongestSeconds, remedy) is { } seconds ? new SecondsField { Literal = seconds } : null;
    }

    private static SecondsField? ReadSeconds(FieldReader fields, string name)
    {
        fields.AtMostOne(name, name + "Path");
        return ReadSecondsLiteral(fields, name) ?? (fields.ReferencePath(name + "Path") is { } path ? new SecondsField { Path = path } : null);
    }

    private static PayloadTemplate? ReadCredentials(FieldReader fields)
    {
        RoleArns.Check(fields, "Name the role to assume, as \"RoleArn\" or, by a path, as \"RoleArn.$\".");
        return fields.Template("Credentials", mustBeObject: true);
    }
}
