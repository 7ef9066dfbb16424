using Understudy.Json;

namespace Understudy.StepFunctions.Tests.Interpreter;

/// <summary>Definitions in as few words as a test needs, and histories as lines to compare.</summary>
internal static class Asl
{
    public const string Lambda = "arn:aws:lambda:us-east-1:123456789012:function:";

    /// <summary>A machine of one state named S.</summary>
    public static StateMachine State(string state, StateMachineType type = StateMachineType.Standard) =>
        Machine($$$$"""{"StartAt":"S","States":{"S":{{{{state}}}}}}""", type);

    /// <summary>A machine of one Task named S, with further fields.</summary>
    public static StateMachine Task(string fields = "") =>
        State($$$$"""{"Type":"Task","Resource":"{{{{Lambda}}}}F","End":true{{{{(fields == "" ? "" : "," + fields)}}}}}""");

    public static StateMachine Machine(string definition, StateMachineType type = StateMachineType.Standard) =>
        StateMachine.Parse(definition, new StateMachineOptions { Type = type });

    /// <summary>The events as <c>id&lt;previous type name</c>.</summary>
    public static string[] Lines(this Execution execution) =>
        [.. execution.History.Select(e => $"{e.Id}<{e.PreviousEventId} {e.Type} {e.StateName}".TrimEnd())];

    /// <summary>When the tasks were started, as offsets in seconds.</summary>
    public static double[] Starts(this Execution execution) =>
        [.. execution.History.Where(e => e.Type == HistoryEventType.LambdaFunctionStarted).Select(e => (e.Timestamp - execution.StartTime).TotalSeconds)];

    public static JsonData Json(string text) => JsonData.Parse(text);
}
