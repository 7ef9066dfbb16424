using Understudy.Json;
using Understudy.StepFunctions.Doubles;

namespace Understudy.StepFunctions;

/// <summary>A Task ran that no double covers: the test's fault, so no Retry and no Catch sees it.</summary>
public sealed class MissingTaskDoubleException : Exception, IToldFault
{
    internal MissingTaskDoubleException(TaskCall call, IReadOnlyList<string> known, bool isUncovered)
        : base(isUncovered ? Uncovered(call, known) : Unmatched(call))
    {
        StateName = call.StateName;
        Resource = call.Resource;
        Input = call.Input;
        KnownDoubles = known;
    }

    /// <summary>The state without a double.</summary>
    public string StateName { get; }

    /// <summary>The state's resource.</summary>
    public string Resource { get; }

    /// <summary>What the state sent.</summary>
    public JsonData Input { get; }

    /// <summary>The states, functions and resources that have a double, in the order they were set up.</summary>
    public IReadOnlyList<string> KnownDoubles { get; }

    /// <summary>What happened until then; <see cref="ExecutionHistory.ToTrace"/> tells it in a line for each attempt. Empty outside of an execution.</summary>
    public ExecutionHistory History { get; private set; } = new([]);

    void IToldFault.Tell(ExecutionHistory history) => History = history;

    private static string Uncovered(TaskCall call, IReadOnlyList<string> known) => $"""
        No double covers the Task state "{call.StateName}" (resource {call.Resource}).
          input    {Excerpt.Of(call.Input)}
          doubles  {NameList.Of(known, call.StateName)}
          write    doubles.On("{call.StateName}", t => t.Returns(new {"{ }"}));{Otherwise(call.Resource)}
        """;

    private static string Otherwise(string resource) => resource switch
    {
        _ when resource.Contains(":states:::states:startExecution", StringComparison.Ordinal) || resource.Contains(":states:::aws-sdk:sfn:start", StringComparison.Ordinal) =>
            "\n  or       new ExecutionOptions { StateMachines = new StateMachines().Add(child) }, to really run it.",
        _ when resource.Contains(":states:::http:invoke", StringComparison.Ordinal) => "\n  or       new ExecutionOptions { HttpTasks = new HttpTasks(handler) }, to really send it.",
        _ when resource.Contains(":activity:", StringComparison.Ordinal) => "\n  or       t => t.WaitsForWorker(), to be the worker: execution.GetActivityTask(…).",
        _ => "",
    };

    private static string Unmatched(TaskCall call) => $"""
        The double of the Task state "{call.StateName}" (resource {call.Resource}) has no outcome for this input.
          input    {Excerpt.Of(call.Input)}
          why      none of its When conditions holds
          write    .Returns(new {"{ }"}) after the last When, for every other input.
        """;
}
