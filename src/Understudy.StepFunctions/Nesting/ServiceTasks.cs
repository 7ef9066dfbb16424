using Understudy.StepFunctions.HttpCalls;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Nesting;

/// <summary>The tasks that the options of an execution answer when no double does.</summary>
internal sealed class ServiceTasks
{
    private readonly ExecutionRun _run;
    private readonly NestedExecutions? _nested;
    private readonly HttpSender? _http;

    private ServiceTasks(ExecutionRun run)
    {
        _run = run;
        _nested = run.Options.StateMachines is null ? null : new NestedExecutions(run);
        _http = run.Options.HttpTasks is { } tasks ? new HttpSender(tasks) : null;
    }

    /// <summary>Null when the options offer nothing, as most do.</summary>
    public static ServiceTasks? Of(ExecutionRun run) =>
        run.Options.StateMachines is null && run.Options.HttpTasks is null ? null : new ServiceTasks(run);

    public bool Serves(TaskAttempt attempt)
    {
        var resource = attempt.State.Resource;
        return ((_nested is not null && NestedExecutions.IsOne(resource)) || (_http is not null && HttpSender.IsOne(resource)))
            && !_run.Tasks.Covers(attempt.Call);
    }

    public bool RunsInRealTime(TaskAttempt attempt) => _http is { RunsInRealTime: true } && HttpSender.IsOne(attempt.State.Resource);

    public ValueTask<TaskOutcome> AnswerAsync(TaskAttempt attempt) =>
        _http is not null && HttpSender.IsOne(attempt.State.Resource) ? _http.SendAsync(attempt) : new(_nested!.Answer(attempt));
}
