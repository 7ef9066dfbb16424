namespace Understudy.StepFunctions.Tests.Nesting;

/// <summary>A parent with one state that starts a child, in as few words as a test needs.</summary>
internal static class NestedMachines
{
    public const string ChildArn = "arn:aws:states:us-east-1:123456789012:stateMachine:Child";

    public static StateMachine Parent(
        string resource, string parameters = """ "Input":{"n":1},"Name":"c-1" """, string fields = "", StateMachineType type = StateMachineType.Standard) =>
        StateMachine.Parse(
            $$$$"""
            {"StartAt":"Start","States":{"Start":{"Type":"Task","Resource":"arn:aws:states:::{{{{resource}}}}","End":true,
              "Parameters":{"StateMachineArn":"{{{{ChildArn}}}}",{{{{parameters}}}}}{{{{fields}}}} } } }
            """,
            new StateMachineOptions { Name = "Parent", Type = type });

    public static StateMachine Child(string state, StateMachineType type = StateMachineType.Standard) => StateMachine.Parse(
        $$$$"""{"StartAt":"S","States":{"S":{{{{state}}}} } }""", new StateMachineOptions { Name = "Child", Type = type });

    public static ExecutionOptions Options(StateMachine child, ITaskHandler? tasks = null) => new() { Name = "p-1", StateMachines = new StateMachines().Add(child, tasks) };
}
