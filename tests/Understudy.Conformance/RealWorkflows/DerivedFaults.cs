using Understudy.Conformance.RealWorkflows.Needs;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Conformance.RealWorkflows;

/// <summary>Lets tasks fail in the ways for which their states have a retrier or a catcher, each way once.</summary>
internal sealed class DerivedFaults
{
    private static readonly string[] Clocks = ["TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"];

    private readonly Dictionary<string, Queue<TaskOutcome>> _faults = new(StringComparer.Ordinal);

    /// <summary>No task fails.</summary>
    public static DerivedFaults None => new();

    public static DerivedFaults Of(JsonData definition)
    {
        var faults = new DerivedFaults();
        faults.Collect(definition);
        return faults;
    }

    /// <summary>The next failure of a state's task; null when there are no more.</summary>
    public TaskOutcome? Next(string state) =>
        _faults.TryGetValue(state, out var faults) && faults.TryDequeue(out var fault) ? fault : null;

    private static IEnumerable<TaskOutcome> FaultsFor(JsonData state) => new[] { "Retry", "Catch" }
        .SelectMany(field => state.Field(field) as ArrayData ?? JsonData.EmptyArray)
        .Select(handler => FaultFor(handler["ErrorEquals"][0].AsString(), state))
        .OfType<TaskOutcome>();

    private static TaskOutcome? FaultFor(string errorName, JsonData state) => errorName switch
    {
        ErrorNames.All or ErrorNames.TaskFailed => TaskOutcome.Failed("Derived.Failure", "a failure that was derived"),
        ErrorNames.Timeout or ErrorNames.HeartbeatTimeout => Clocks.Any(clock => state.Field(clock) is not null) ? TaskOutcome.Never() : null,
        _ => TaskOutcome.Failed(errorName, "a failure that was derived"),
    };

    private void Collect(JsonData workflow)
    {
        foreach (var (name, state) in (ObjectData)workflow["States"])
        {
            if (state["Type"] == "Task")
            {
                _faults[name] = new Queue<TaskOutcome>(FaultsFor(state));
            }

            foreach (var inner in state.InnerWorkflows())
            {
                Collect(inner);
            }
        }
    }
}
