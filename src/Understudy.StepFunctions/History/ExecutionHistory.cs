using System.Collections;
using Understudy.StepFunctions.History.Trace;
using Understudy.StepFunctions.History.Walk;

namespace Understudy.StepFunctions;

/// <summary>The events of an execution in order: what GetExecutionHistory gives, and all that assertions and reports are computed from.</summary>
/// <remarks>
/// Immutable and thread-safe; the history of a running execution is a picture of the moment it was asked for. What its members tell
/// beyond the events is computed at the first question, once, in time proportional to the number of events.
/// </remarks>
public sealed partial class ExecutionHistory : IReadOnlyList<HistoryEvent>
{
    private readonly HistoryEvent[] _events;
    private readonly Lazy<HistoryWalk> _walk;

    /// <summary>Makes a history of events, such as a part of another history.</summary>
    /// <param name="events">The events in the order of their ids, oldest first. The order is taken as given and not checked: an event refers to
    /// one before it by <see cref="HistoryEvent.PreviousEventId"/>, and what is not among the events counts as not having happened.</param>
    public ExecutionHistory(IEnumerable<HistoryEvent> events)
    {
        _events = [.. events];
        _walk = new Lazy<HistoryWalk>(() => HistoryWalk.Over(_events));
    }

    /// <summary>What the executor adds about the map runs of its own histories; none for histories from elsewhere.</summary>
    internal IReadOnlyList<MapRunPicture> MapRunPictures { get; init; } = [];

    /// <summary>How many events there are.</summary>
    public int Count => _events.Length;

    /// <summary>An event by its position, which is its id less one in a whole history.</summary>
    public HistoryEvent this[int index] => _events[index];

    /// <summary>Enumerates the events.</summary>
    public IEnumerator<HistoryEvent> GetEnumerator() => ((IEnumerable<HistoryEvent>)_events).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
