using System.Diagnostics;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Which events tell what happens to a state of a type.</summary>
internal static class StateEvents
{
    public static HistoryEventType Entered(StateType type) => type switch
    {
        StateType.Task => HistoryEventType.TaskStateEntered,
        StateType.Pass => HistoryEventType.PassStateEntered,
        StateType.Choice => HistoryEventType.ChoiceStateEntered,
        StateType.Wait => HistoryEventType.WaitStateEntered,
        StateType.Succeed => HistoryEventType.SucceedStateEntered,
        StateType.Fail => HistoryEventType.FailStateEntered,
        StateType.Parallel => HistoryEventType.ParallelStateEntered,
        StateType.Map => HistoryEventType.MapStateEntered,
        _ => throw new UnreachableException(),
    };

    public static HistoryEventType Exited(StateType type) => type switch
    {
        StateType.Task => HistoryEventType.TaskStateExited,
        StateType.Pass => HistoryEventType.PassStateExited,
        StateType.Choice => HistoryEventType.ChoiceStateExited,
        StateType.Wait => HistoryEventType.WaitStateExited,
        StateType.Succeed => HistoryEventType.SucceedStateExited,
        StateType.Parallel => HistoryEventType.ParallelStateExited,
        StateType.Map => HistoryEventType.MapStateExited,
        _ => throw new UnreachableException(),
    };

    /// <summary>The event of a state that is stopped while it runs; null for types that never are.</summary>
    public static HistoryEventType? Aborted(StateType type) => type switch
    {
        StateType.Task => HistoryEventType.TaskStateAborted,
        StateType.Wait => HistoryEventType.WaitStateAborted,
        StateType.Parallel => HistoryEventType.ParallelStateAborted,
        StateType.Map => HistoryEventType.MapStateAborted,
        _ => null,
    };
}
