namespace Understudy.StepFunctions;

/// <summary>An execution went on and on at one instant: a loop of states without a Wait, and without a quota that ends it.</summary>
public sealed class RunawayExecutionException : Exception
{
    internal RunawayExecutionException(string executionName, long events, DateTimeOffset instant, ExecutionHistory history)
        : base($"""
            Execution "{executionName}" has written {events} events at one instant, {instant:O}, and shows no sign of an end.
            The states loop without waiting. Let the loop end, put a Wait into it, or lift the limit: ExecutionLimits.EventsAtOneInstant.
            """)
    {
        ExecutionName = executionName;
        Events = events;
        Instant = instant;
        History = history;
    }

    /// <summary>The execution's name.</summary>
    public string ExecutionName { get; }

    /// <summary>How many events it wrote at that instant.</summary>
    public long Events { get; }

    /// <summary>The instant of its clock.</summary>
    public DateTimeOffset Instant { get; }

    /// <summary>What happened until then; <see cref="ExecutionHistory.ToTrace"/> tells it in a line for each attempt.</summary>
    public ExecutionHistory History { get; }
}
