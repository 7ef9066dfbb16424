using Understudy.Conformance.RealWorkflows.Needs;
using Understudy.StepFunctions;

namespace Understudy.Conformance.RealWorkflows;

/// <summary>Answers each task with what the rest of its workflow needs of it.</summary>
/// <remarks>From call to call the answers to Choice states change, so that loops which poll come to an end.</remarks>
internal sealed class DerivedTasks(WorkflowNeeds needs, DerivedFaults faults, int firstTurn) : ITaskHandler
{
    private readonly Dictionary<string, int> _turns = new(StringComparer.Ordinal);

    public ValueTask<TaskOutcome> HandleAsync(TaskCall call) => new(faults.Next(call.StateName) ?? Answer(call.StateName));

    private TaskOutcome Answer(string state)
    {
        var turn = _turns.GetValueOrDefault(state, firstTurn);
        _turns[state] = turn + 1;
        return TaskOutcome.Succeeded(needs.ResultOf(state).Synthesise(turn));
    }
}
