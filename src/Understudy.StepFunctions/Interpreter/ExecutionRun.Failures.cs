using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Interpreter;

/// <content>What becomes of a failure: a retry, a catcher, or the end of the workflow.</content>
internal sealed partial class ExecutionRun
{
    private static readonly MemberNames ErrorAndCause = MemberNames.Of("Error", "Cause");

    // Recorded: a state tested in isolation tells the bare cause.
    private static Failure FailureOf(Frame frame, StateFailureException e) => e.ErrorName == ErrorNames.DataLimitExceeded || frame.Run.Trial is not null
        ? new Failure(e.ErrorName, e.Cause) { Location = e.Location }
        : new Failure(
            e.ErrorName,
            $"An error occurred while executing the state '{frame.State.Name}' (entered at the event id #{frame.EnteredEventId}). {e.Cause}")
        {
            Location = e.Location,
        };

    /// <summary>The failure that an exception means; that of an expression has an event of its own.</summary>
    private Failure Tell(Frame frame, StateFailureException e)
    {
        var failure = FailureOf(frame, e);
        if (e.ErrorName == ErrorNames.QueryEvaluationError)
        {
            // Recorded: an expression that fails on entry leaves an event that follows the one before the entry, not the entry.
            var previous = frame.LastEventId == frame.EnteredEventId ? frame.EventIdBeforeEntry : frame.LastEventId;
            frame.LastEventId = Write(HistoryEventType.EvaluationFailed, previous, frame.State, failure);
        }

        return failure;
    }

    /// <summary>What a catcher gets. Recorded: both members are always there, null when the failure has none, and a timeout's cause is empty.</summary>
    private static ObjectData ErrorOutput(Failure failure) => JsonData.ObjectOwning(
        ErrorAndCause, [TextOrNull(failure.Error), TextOrNull(failure.Cause ?? (failure.Error == ErrorNames.Timeout ? "" : null))]);

    private static JsonData TextOrNull(string? text) => text is null ? JsonData.Null : text;

    /// <summary>A failure that an exception told; the history may be full by now.</summary>
    private void FailSafely(Frame frame, StateFailureException e)
    {
        try
        {
            // Recorded: a Map without items to run over is told as failed, although it has not started.
            var failsMap = frame.State.Type == StateType.Map && frame.Phase != FramePhase.Join && e.ErrorName == ErrorNames.QueryEvaluationError;
            Fail(frame, Tell(frame, e), failsMap);
        }
        catch (HistoryFullException)
        {
            EndOverQuota(frame);
        }
    }

    /// <summary>A state has failed: the first retrier that takes the failure and is not used up tries again, else the first catcher.</summary>
    private void Fail(Frame frame, Failure failure, bool inChildren = false)
    {
        frame.Failure = null;
        if (frame.State is RetryableState state)
        {
            if (TryRetry(frame, state, failure))
            {
                return;
            }

            if (inChildren)
            {
                var type = state.Type == StateType.Map ? HistoryEventType.MapStateFailed : HistoryEventType.ParallelStateFailed;
                frame.LastEventId = Write(type, frame.LastEventId);
            }

            if (CatcherOf(state, failure) is { } catcher)
            {
                Trial?.NoteCatch(state, catcher, failure);
                Catch(frame, catcher, failure);
                return;
            }
        }

        FailWorkflow(frame, failure);
    }

    private bool TryRetry(Frame frame, RetryableState state, Failure failure)
    {
        for (var i = 0; i < state.Retry.Count; i++)
        {
            var retrier = state.Retry[i];
            if (!ErrorMatch.Takes(retrier.ErrorEquals, failure))
            {
                continue;
            }

            // The first match decides: once it is used up, later retriers are not asked (specification, "Complex retry scenarios").
            Trial?.NoteRetrier(i);
            var counts = frame.RetrierCounts ??= Trial?.RetriesSoFar(state) ?? new int[state.Retry.Count];
            if (counts[i] >= retrier.MaxAttempts)
            {
                return false;
            }

            counts[i]++;
            if (Trial is { } trial)
            {
                EndBeforeRetry(trial, failure, RetryPolicy.DelayBefore(counts[i], retrier));
                return true;
            }

            var delay = RetryPolicy.WithJitter(RetryPolicy.DelayBefore(counts[i], retrier), retrier.JitterStrategy, Random);
            frame.NoteRetry();
            Block(frame, After(delay), FramePhase.Retry);
            return true;
        }

        return false;
    }

    private static Catcher? CatcherOf(RetryableState state, Failure failure)
    {
        for (var i = 0; i < state.Catch.Count; i++)
        {
            if (ErrorMatch.Takes(state.Catch[i].ErrorEquals, failure))
            {
                return state.Catch[i];
            }
        }

        return null;
    }

    private void Catch(Frame frame, Catcher catcher, Failure failure)
    {
        frame.NoteToken(null);
        Effect effect;
        try
        {
            effect = Caught(frame, catcher, ErrorOutput(failure));
            CheckPayload(effect.Output!, frame.State.Name);
            CheckVariables(frame, effect.Assigned);
        }
        catch (StateFailureException e)
        {
            // A catcher that fails is not caught again by its own state.
            Trial?.ForgetCatch();
            FailWorkflow(frame, Tell(frame, e));
            return;
        }

        CarryOut(frame, effect);
    }

    private static Effect Caught(Frame frame, Catcher catcher, ObjectData error) => catcher.Jsonata is { } fields
        ? JsonataFlow.Leave(fields, new StatesData(frame.Input, frame) { ErrorOutput = error }, error, catcher.Next)
        : Effect.Leave(DataFlow.Place(catcher.ResultPath, frame.Input, error), catcher.Next, DataFlow.Assigned(catcher.Assign, error, frame));

    private void FailWorkflow(Frame frame, Failure failure)
    {
        if (frame.Parent is { } fork)
        {
            FailChild(fork, frame, failure);
            return;
        }

        Failure = failure;
        End(ExecutionStatus.Failed, HistoryEventType.ExecutionFailed, frame.LastEventId, failure);
    }
}
