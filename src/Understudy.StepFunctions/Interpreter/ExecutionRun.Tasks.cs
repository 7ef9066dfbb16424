using Understudy.Json;
using Understudy.StepFunctions.Callbacks;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions.Jsonata;
using Understudy.StepFunctions.History;
using Understudy.StepFunctions.HttpCalls;
using Understudy.StepFunctions.TestStates;

namespace Understudy.StepFunctions.Interpreter;

/// <content>The attempts of a Task: scheduled, started, answered or timed out.</content>
internal sealed partial class ExecutionRun
{
    /// <summary>The handler's task has completed. Called by the clock's driver, in the order in which the calls began.</summary>
    public void TakeAnswer(TaskAttempt attempt)
    {
        if (!ReferenceEquals(attempt.Frame.Attempt, attempt) || attempt.Frame.Phase != FramePhase.Blocked)
        {
            // The state timed out or was aborted meanwhile.
            return;
        }

        var pending = attempt.Pending!;
        attempt.Abandon();
        attempt.Outcome = AnswerOf(pending) ?? throw new NoTaskOutcomeException(attempt.State.Name);
        MakeReady(attempt.Frame, FramePhase.TakeOutcome);
        PostTurns();
    }

    private void ScheduleTask(Frame frame, TaskState state)
    {
        frame.NoteToken(state.Resource.Pattern == IntegrationPattern.WaitForTaskToken ? TaskTokens.New(Random) : null);
        var input = DataFlow.EffectiveInput(state, frame);
        var payload = state.Jsonata is not null ? JsonataFlow.Arguments(state, frame) : state.Parameters?.Evaluate(input, frame) ?? input;
        Trial?.Note(state.Jsonata is null ? ProcessingStep.Parameters : ProcessingStep.Arguments, payload);
        CheckPayload(payload, state.Name);
        IntegrationRules.Check(state.Resource, payload);
        var terms = TermsOf(state, payload, input, frame);
        var attempt = new TaskAttempt(frame, state, CallOf(frame, state, payload)) { Terms = terms, Token = frame.TaskToken, Since = Now };
        frame.Attempt = attempt;
        frame.LastEventId = Write(TaskEvents.Of(state).Scheduled, frame.LastEventId, state, terms is null ? payload : terms);
        Tokens.Issue(attempt);
        MakeReady(frame, FramePhase.StartTask);
    }

    private void StartTask(Frame frame)
    {
        var attempt = frame.Attempt!;
        if (!IsActivity(attempt))
        {
            TellStarted(attempt);
        }

        var clockCall = Clock.Scheduler.BeginCall(attempt.State.Name, RunsInRealTime(attempt));
        ValueTask<TaskOutcome> answer;
        try
        {
            using (clockCall.Enter())
            {
                answer = Ask(attempt);
            }
        }
        catch (Exception e)
        {
            clockCall.Close();
            throw new HandlerFaultException(e);
        }

        if (answer.IsCompleted)
        {
            clockCall.Close();
            attempt.Outcome = OutcomeOf(answer, attempt.State.Name);
            if (IsActivity(attempt))
            {
                if (attempt.Outcome.WaitsForWorker)
                {
                    QueueForWorker(attempt);
                    return;
                }

                TellStarted(attempt);
            }

            MakeReady(frame, FramePhase.TakeOutcome);
            return;
        }

        if (IsActivity(attempt))
        {
            TellStarted(attempt);
        }

        // The handler may ask for it when the frame has long moved on.
        _ = attempt.Call.ContextObject;
        attempt.ClockCall = clockCall;
        attempt.Pending = answer.AsTask();
        clockCall.Track(attempt.Pending, attempt);
        frame.Phase = FramePhase.Blocked;

        // A callback's heartbeats count from the moment its call has returned.
        ArmTimeouts(attempt, attempt.Token is null ? attempt.Heartbeat : null);
        _callIsOpen = true;
    }

    private TaskOutcome? AnswerOf(Task<TaskOutcome> pending)
    {
        try
        {
            return pending.GetAwaiter().GetResult();
        }
        catch (Exception e)
        {
            WithHistory(e);
            throw;
        }
    }

    private static TaskOutcome OutcomeOf(ValueTask<TaskOutcome> answer, string stateName)
    {
        try
        {
            return answer.GetAwaiter().GetResult() ?? throw new NoTaskOutcomeException(stateName);
        }
        catch (Exception e)
        {
            throw new HandlerFaultException(e);
        }
    }

    private void TakeOutcome(Frame frame)
    {
        var attempt = frame.Attempt!;
        var outcome = attempt.Outcome!;
        if (outcome.WaitsForToken && attempt.Token is null)
        {
            throw TaskTokenException.NothingToWaitFor(attempt.State.Name, attempt.State.Resource.Arn);
        }

        if (outcome.WaitsForWorker)
        {
            throw new NoActivityException(attempt.State.Name, attempt.State.Resource.Arn, IsActivity(attempt));
        }

        if (outcome.WaitsForToken && outcome.Delay > TimeSpan.Zero && !attempt.HasWaited)
        {
            attempt.HasWaited = true;
            Block(frame, After(outcome.Delay), FramePhase.TakeOutcome);
            ArmTimeouts(attempt, heartbeat: null);
            return;
        }

        if (!attempt.IsSubmitted && attempt.State.Resource.Pattern != IntegrationPattern.RequestResponse && !outcome.IsRefused)
        {
            attempt.IsSubmitted = true;
            frame.LastEventId = Write(
                HistoryEventType.TaskSubmitted, frame.LastEventId, attempt.State, outcome.Submitted ?? JsonData.EmptyObject);
        }

        if (outcome.WaitsForToken && attempt.TokenAnswer is { } early)
        {
            attempt.StopTimers();
            Settle(frame, attempt, early);
        }
        else if (outcome.NeverAnswers || outcome.WaitsForToken)
        {
            frame.Phase = FramePhase.Blocked;
            ArmTimeouts(attempt, MissedHeartbeat(attempt));
        }
        else if (outcome.Delay > TimeSpan.Zero && !attempt.HasWaited)
        {
            attempt.HasWaited = true;

            // Armed before the timeouts, so that an answer at the very instant of the timeout still counts.
            Block(frame, After(outcome.Delay), FramePhase.TakeOutcome);
            ArmTimeouts(attempt, MissedHeartbeat(attempt));
        }
        else
        {
            attempt.StopTimers();
            Settle(frame, attempt, outcome);
        }
    }

    private void Settle(Frame frame, TaskAttempt attempt, TaskOutcome outcome)
    {
        attempt.IsClosed = true;
        if (outcome.IsFailure)
        {
            var type = outcome.IsRefused ? HistoryEventType.TaskSubmitFailed : TaskEvents.Of(attempt.State).Failed;
            TellFailure(frame, type, new Failure(outcome.Error, outcome.Cause) { IsTasksOwn = true });
            return;
        }

        var result = outcome.Result!;
        var tooLarge = result.Utf8Length > _payloadQuota;
        if (tooLarge)
        {
            var name = attempt.State.Resource is { Kind: TaskResourceKind.Integration, Service: var service } ? service : attempt.State.Resource.Arn;
            TellFailure(frame, TaskEvents.Of(attempt.State).Failed, new Failure(
                ErrorNames.DataLimitExceeded,
                $"The state/task '{name}' returned a result with a size exceeding the maximum number of bytes service limit.")
            { IsTasksOwn = true });
            return;
        }

        frame.LastEventId = Write(TaskEvents.Of(attempt.State).Succeeded, frame.LastEventId, attempt.State, result);
        frame.NoteToken(null);
        CarryOut(frame, DataFlow.Leave(attempt.State, frame, result));
    }

    private void TimeOut(Frame frame)
    {
        var attempt = frame.Attempt!;
        attempt.Abandon();
        if (attempt.HasLostSocket)
        {
            var cause = $"The HTTP task did not complete within {HttpSender.Limit.TotalSeconds} seconds.";
            TellFailure(frame, HistoryEventType.TaskFailed, new Failure(ErrorNames.HttpSocket, cause) { IsTasksOwn = true });
            return;
        }

        TellFailure(frame, TaskEvents.Of(attempt.State).TimedOut, new Failure(ErrorNames.Timeout, null)
        {
            IsTasksOwn = true,
            IsHeartbeatTimeout = attempt.MissedHeartbeat,
        });
    }

    /// <summary>Writes the event of a task's failure; retriers and catchers get their turn after the other frames that are ready.</summary>
    private void TellFailure(Frame frame, HistoryEventType type, Failure failure)
    {
        frame.LastEventId = Write(type, frame.LastEventId, frame.State, failure);
        frame.Failure = failure;
        MakeReady(frame, FramePhase.SettleFailure);
    }

    private void ArmTimeouts(TaskAttempt attempt, TimeSpan? heartbeat)
    {
        ArmSocketLimit(attempt);
        if (attempt.Timeout is { } timeout)
        {
            // Once per attempt: a call that has returned and then waits for its token has no second TimeoutSeconds.
            attempt.TimeoutTimer?.Cancel();
            var due = attempt.TimeoutDue ??= After(timeout);
            attempt.TimeoutTimer = Clock.Scheduler.Schedule(due, new TimerWork(() => ExpireAttempt(attempt, missedHeartbeat: false)));
            NoteDue(due);
        }

        if (heartbeat is { } interval)
        {
            ArmHeartbeat(attempt, interval);
        }
    }

    /// <summary>A heartbeat has come in: the time until the next one starts anew.</summary>
    public void RestartHeartbeat(TaskAttempt attempt)
    {
        if (attempt.HeartbeatTimer is { IsPending: true } timer && attempt.Heartbeat is { } interval)
        {
            timer.Cancel();
            ArmHeartbeat(attempt, interval);
        }
    }

    private void ArmHeartbeat(TaskAttempt attempt, TimeSpan interval)
    {
        var due = Clock.GetUtcNow() + interval;
        attempt.HeartbeatTimer = Clock.Scheduler.Schedule(due, new TimerWork(() => ExpireAttempt(attempt, missedHeartbeat: true)));
        NoteDue(due);
    }

    private void ExpireAttempt(TaskAttempt attempt, bool missedHeartbeat)
    {
        if (ReferenceEquals(attempt.Frame.Attempt, attempt) && attempt.Frame.Phase == FramePhase.Blocked)
        {
            attempt.IsClosed = true;
            attempt.StopTimers();
            attempt.Frame.Timer?.Cancel();
            attempt.MissedHeartbeat = missedHeartbeat;
            MakeReady(attempt.Frame, FramePhase.TimeOut);
            ScheduleTurns();
        }
    }

    private DateTimeOffset After(TimeSpan delay) => delay > DateTimeOffset.MaxValue - Now ? DateTimeOffset.MaxValue : Now + delay;

    // A double that sends its heartbeats in time misses none; one that sends none, or too seldom, misses the first.
    private static TimeSpan? MissedHeartbeat(TaskAttempt attempt) =>
        attempt.Outcome!.HeartbeatEvery <= attempt.Heartbeat ? null : attempt.Heartbeat;

    private static TaskTerms? TermsOf(TaskState state, JsonData payload, JsonData input, Frame frame) =>
        state.Timeout is null && state.Heartbeat is null && state.Credentials is null && state.JsonataCredentials is null
            ? null
            : new TaskTerms(payload, Seconds(state.Timeout, input, frame), Seconds(state.Heartbeat, input, frame), RoleOf(state, input, frame));

    private static TimeSpan? Seconds(SecondsField? field, JsonData input, Frame frame)
    {
        const long longest = 99_999_999;
        return field is null ? null : TimeSpan.FromSeconds(Math.Min(
            longest, field.Literal ?? field.Path?.EvaluateSeconds(input, frame) ?? JsonataFlow.Integer(field.Expression!, frame, smallest: 1)));
    }

    private static string? RoleOf(TaskState state, JsonData input, Frame frame) =>
        (state.Credentials?.Evaluate(input, frame) ?? state.JsonataCredentials?.Evaluate(new StatesData(input, frame))) is { } credentials && credentials.TryGet("RoleArn", out var role) ? role.AsString() : null;

    private TaskCall CallOf(Frame frame, TaskState state, JsonData payload) => new(frame)
    {
        StateName = state.Name,
        Resource = state.Resource.Arn,
        FunctionName = state.Resource.FunctionName,
        Input = payload,
        Attempt = frame.RetryCount + 1,
        ItemIndex = frame.Iteration()?.Index ?? ChildIndex,
        Clock = Clock,
    };
}
