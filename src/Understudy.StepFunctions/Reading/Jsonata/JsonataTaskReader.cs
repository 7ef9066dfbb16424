using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions.Jsonata;
using Understudy.StepFunctions.Reading.States;

namespace Understudy.StepFunctions.Reading.Jsonata;

/// <summary>Reads a JSONata Task.</summary>
internal static class JsonataTaskReader
{
    public static TaskState? Read(FieldReader fields, CommonFields common, WorkflowScope scope)
    {
        var resource = ResourceReader.Read(fields);
        var timeout = ReadSeconds(fields, "TimeoutSeconds");
        var heartbeat = ReadSeconds(fields, "HeartbeatSeconds");
        TaskStateReader.CheckHeartbeat(fields, heartbeat, timeout);
        var arguments = fields.JsonataTemplate("Arguments");
        var jsonata = fields.JsonataFields(StatesMembers.Result);
        var credentials = ReadCredentials(fields);
        var retry = RetrierReader.ReadAll(fields);
        var catchers = CatcherReader.ReadAll(fields, scope, QueryLanguage.Jsonata);
        return resource is null ? null : new TaskState
        {
            Name = common.Name,
            Comment = common.Comment,
            Next = common.Next,
            Resource = resource,
            Timeout = timeout,
            Heartbeat = heartbeat,
            Arguments = arguments,
            Jsonata = jsonata,
            JsonataCredentials = credentials,
            Retry = retry,
            Catch = catchers,
        };
    }

    private static SecondsField? ReadSeconds(FieldReader fields, string name)
    {
        if (fields.IsJsonataExpression(name))
        {
            return fields.JsonataExpression(name) is { } expression ? new SecondsField { Expression = expression } : null;
        }

        return TaskStateReader.ReadSecondsLiteral(fields, name);
    }

    private static JsonataTemplate? ReadCredentials(FieldReader fields)
    {
        RoleArns.Check(fields, "Name the role to assume, as \"RoleArn\".");
        return fields.JsonataTemplate("Credentials", mustBeObject: true);
    }
}
