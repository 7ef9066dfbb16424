using Understudy.Json;

namespace Understudy.StepFunctions;

/// <summary>One attempt of a Task, Map or Parallel state: the first run or a retry.</summary>
public sealed class StateAttempt
{
    private (StateOutcome Outcome, TimeSpan? End, string? Error, string? Cause)? _reopened;

    internal StateAttempt(int number, int eventId, TimeSpan start)
    {
        Number = number;
        EventId = eventId;
        Start = start;
    }

    /// <summary>Which attempt of this state entry it is, from 1; retries count on.</summary>
    public int Number { get; }

    /// <summary>When it was scheduled, as offset from the execution's start.</summary>
    public TimeSpan Start { get; }

    /// <summary>When it ended, as offset from the execution's start; null while it runs.</summary>
    public TimeSpan? End { get; private set; }

    /// <summary>How it ended; never <see cref="StateOutcome.Caught"/>, which is a matter of the state.</summary>
    public StateOutcome Outcome { get; private set; }

    /// <summary>The error name; null unless it failed or timed out, or when the history does not tell.</summary>
    public string? Error { get; private set; }

    /// <summary>The cause; null unless it failed, or when there was none.</summary>
    public string? Cause { get; private set; }

    /// <summary>What a Task was given: the payload of its integration, Lambda function or activity. Null for Map and Parallel.</summary>
    public JsonData? Input { get; internal init; }

    /// <summary>What a Task answered; null unless it succeeded, and for Map and Parallel.</summary>
    public JsonData? Result { get; private set; }

    /// <summary>The id of the event that scheduled the task; null for Map and Parallel, and when the attempt failed before its call.</summary>
    public int? ScheduledEventId { get; internal init; }

    /// <summary>The id of the attempt's first event, which orders attempts of one instant.</summary>
    internal int EventId { get; }

    /// <summary>Whether a redrive of the execution began the attempt, not a retrier.</summary>
    internal bool IsRedriven { get; init; }

    internal bool HasFailed => Outcome is StateOutcome.Failed or StateOutcome.TimedOut;

    /// <summary>A redrive goes on with the attempt of a Map or Parallel.</summary>
    internal void Reopen()
    {
        _reopened ??= (Outcome, End, Error, Cause);
        (Outcome, End, Error, Cause) = (StateOutcome.Running, null, null, null);
    }

    /// <summary>The redrive has begun an attempt of its own instead.</summary>
    internal void CloseAgain()
    {
        if (_reopened is { } was && Outcome == StateOutcome.Running)
        {
            (Outcome, End, Error, Cause) = was;
        }
    }

    internal void Finish(StateOutcome outcome, TimeSpan end, string? error = null, string? cause = null, JsonData? result = null)
    {
        (Outcome, End, Error, Cause, Result) = (outcome, end, error, cause, result);
    }

    internal void Explain(string? error, string? cause) => (Error, Cause) = (error, cause);
}
