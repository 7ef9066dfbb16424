using Understudy.Json;

namespace Understudy.StepFunctions;

/// <summary>How one attempt of a Task ends.</summary>
public sealed class TaskOutcome
{
    // What happens on the way to the end; most outcomes are there at once, and one is made for each call.
    private Course? _course;

    private TaskOutcome()
    {
    }

    /// <summary>The task's raw result, before ResultSelector; null unless it succeeded.</summary>
    public JsonData? Result { get; private init; }

    /// <summary>Whether the task failed.</summary>
    public bool IsFailure { get; private init; }

    /// <summary>The error name of a failure; null when the failure has none.</summary>
    public string? Error { get; private init; }

    /// <summary>The cause of a failure; null when the failure has none.</summary>
    public string? Cause { get; private init; }

    /// <summary>Whether the task never answers, so that only a timeout, a heartbeat or the end of the execution ends it.</summary>
    public bool NeverAnswers { get; private init; }

    /// <summary>Whether the first call has been answered and the task now waits for its task token.</summary>
    public bool WaitsForToken { get; private init; }

    /// <summary>Whether the task, of an activity, waits until a worker takes it and answers.</summary>
    public bool WaitsForWorker { get; private init; }

    internal bool IsRefused { get; private init; }

    /// <summary>How long the task takes on the execution's clock. Default nothing.</summary>
    public TimeSpan Delay => _course?.Delay ?? TimeSpan.Zero;

    /// <summary>How often the task sends a heartbeat while it runs; null when it sends none.</summary>
    public TimeSpan? HeartbeatEvery => _course?.HeartbeatEvery;

    /// <summary>The first answer of a <c>.sync</c> or <c>.waitForTaskToken</c> integration (event <c>TaskSubmitted</c>); null for the executor's own.</summary>
    public JsonData? Submitted => _course?.Submitted;

    /// <summary>The task succeeds with this result.</summary>
    public static TaskOutcome Succeeded(JsonData result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new TaskOutcome { Result = result };
    }

    /// <summary>The task fails.</summary>
    /// <param name="error">The error name that Retry and Catch match, such as <c>Gateway.Timeout</c>; null for none.</param>
    /// <param name="cause">What a person reads; null for none.</param>
    public static TaskOutcome Failed(string? error, string? cause = null) => new() { IsFailure = true, Error = error, Cause = cause };

    /// <summary>The service has refused the call of a task that would wait for more than its answer (event <c>TaskSubmitFailed</c>).</summary>
    internal static TaskOutcome NotSubmitted(string error, string cause) => new() { IsFailure = true, Error = error, Cause = cause, IsRefused = true };

    /// <summary>The task never answers.</summary>
    public static TaskOutcome Never() => new() { NeverAnswers = true };

    /// <summary>The call of a <c>.waitForTaskToken</c> state has returned, and the task waits until its token is sent.</summary>
    /// <param name="submitted">What the call returned (event <c>TaskSubmitted</c>); null for <c>{}</c>.</param>
    /// <remarks>A delay (<see cref="After"/>) is that of the call, before it returns.</remarks>
    public static TaskOutcome Waiting(JsonData? submitted = null)
    {
        var waiting = new TaskOutcome { WaitsForToken = true };
        return submitted is null ? waiting : waiting.WithSubmitted(submitted);
    }

    /// <summary>The task of an activity waits until a worker takes it (<see cref="Execution.GetActivityTask"/>) and sends its result.</summary>
    public static TaskOutcome WaitingForWorker() => new() { WaitsForWorker = true };

    /// <summary>This outcome, after some time on the execution's clock.</summary>
    /// <param name="delay">Zero or more.</param>
    public TaskOutcome After(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return Copy(delay, HeartbeatEvery, Submitted);
    }

    /// <summary>This outcome, with heartbeats until then.</summary>
    /// <param name="interval">More than zero.</param>
    public TaskOutcome WithHeartbeats(TimeSpan interval)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(interval, TimeSpan.Zero);
        return Copy(Delay, interval, Submitted);
    }

    /// <summary>This outcome, with the first answer that a <c>.sync</c> or <c>.waitForTaskToken</c> integration gave.</summary>
    /// <param name="submitted">What the call returned before the job ended or the token came (event <c>TaskSubmitted</c>). Other integrations have
    /// no such event and ignore it.</param>
    public TaskOutcome WithSubmitted(JsonData submitted) => Copy(Delay, HeartbeatEvery, submitted);

    private TaskOutcome Copy(TimeSpan delay, TimeSpan? heartbeatEvery, JsonData? submitted) => new()
    {
        Result = Result,
        IsFailure = IsFailure,
        Error = Error,
        Cause = Cause,
        NeverAnswers = NeverAnswers,
        WaitsForToken = WaitsForToken,
        WaitsForWorker = WaitsForWorker,
        _course = new Course(delay, heartbeatEvery, submitted),
    };

    private sealed record Course(TimeSpan Delay, TimeSpan? HeartbeatEvery, JsonData? Submitted);
}
