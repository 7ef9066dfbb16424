namespace Understudy.StepFunctions;

/// <summary>A handler that knows which of its answers need no call on the clock: fixed outcomes and plain synchronous functions.</summary>
internal interface IImmediateTaskHandler : ITaskHandler
{
    /// <summary>The outcome when it is there at once; null when <see cref="ITaskHandler.HandleAsync"/> has to be asked.</summary>
    TaskOutcome? TryHandle(TaskCall call);

    /// <summary>Whether the handler was declared to do real I/O.</summary>
    bool RunsInRealTime(TaskCall call);
}
