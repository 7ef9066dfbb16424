using Understudy.Conformance.RealWorkflows.Needs;
using Understudy.StepFunctions;

namespace Understudy.Conformance.RealWorkflows;

/// <summary>Answers each task with what the rest of its workflow needs of it.</summary>
/// <remarks>From call to call the answers to Choice states change, so that loops which poll come to an end.</remarks>
internal sealed class DerivedTasks(WorkflowNeeds needs, int firstTurn) : ITaskHandler
{
    private readonly Dictionary<string, int> _calls = new(StringComparer.Ordinal);

    public ValueTask<TaskOutcome> HandleAsync(TaskCall call)
    {
        var turn = _calls.GetValueOrDefault(call.StateName, firstTurn);
        _calls[call.StateName] = turn + 1;
        return new(TaskOutcome.Succeeded(needs.ResultOf(call.StateName).Synthesise(turn)));
    }
}
