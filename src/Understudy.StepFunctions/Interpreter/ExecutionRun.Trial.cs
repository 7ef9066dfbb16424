using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.TestStates;

namespace Understudy.StepFunctions.Interpreter;

/// <content>What is different when one state is run in isolation.</content>
internal sealed partial class ExecutionRun
{
    public ExecutionRun(StateMachine machine, JsonData input, ITaskHandler tasks, ExecutionOptions options, StateTrial trial)
        : this(machine, input, tasks, options) => Trial = trial;

    /// <summary>The test of a single state; null in an ordinary execution.</summary>
    public StateTrial? Trial { get; }

    /// <summary>A retrier would act: the test ends here.</summary>
    private void EndBeforeRetry(StateTrial trial, Failure failure, TimeSpan delay)
    {
        trial.NoteRetry(failure, delay);
        Failure = failure;
        End(ExecutionStatus.Failed, HistoryEventType.ExecutionFailed, _root.LastEventId, failure);
    }

    /// <summary>The branches or iterations end as the test says.</summary>
    private void EndMockedChildren(StateTrial trial, Frame frame)
    {
        if (trial.EndChildren(out var outputs) is { } failure)
        {
            Fail(frame, failure);
            return;
        }

        CarryOut(frame, DataFlow.Leave((RetryableState)frame.State, frame, outputs));
    }
}
