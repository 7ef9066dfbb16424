namespace Understudy.Time;

/// <summary>The kind of thread on which a handler went on.</summary>
public enum ClockThreadKind
{
    /// <summary>A thread of the .NET thread pool: <c>Task.Run</c>, <c>Task.Yield</c>, real I/O.</summary>
    ThreadPool,

    /// <summary>A thread that somebody started.</summary>
    Dedicated,
}
