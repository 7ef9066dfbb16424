using System.Collections;

namespace Understudy.StepFunctions;

/// <summary>The events of an execution in order: what GetExecutionHistory gives, and all that assertions and reports are computed from.</summary>
/// <remarks>Immutable; the history of a running execution is a picture of the moment it was asked for.</remarks>
public sealed partial class ExecutionHistory : IReadOnlyList<HistoryEvent>
{
    private readonly IReadOnlyList<HistoryEvent> _events;

    /// <summary>Makes a history of events, which must be in the order of their ids.</summary>
    public ExecutionHistory(IEnumerable<HistoryEvent> events) => _events = [.. events];

    /// <summary>How many events there are.</summary>
    public int Count => _events.Count;

    /// <summary>An event by its position, which is its id less one in a whole history.</summary>
    public HistoryEvent this[int index] => _events[index];

    /// <summary>Enumerates the events.</summary>
    public IEnumerator<HistoryEvent> GetEnumerator() => _events.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
