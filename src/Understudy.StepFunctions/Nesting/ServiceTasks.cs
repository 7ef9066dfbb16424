using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Nesting;

/// <summary>The tasks that the options of an execution answer when no double does.</summary>
internal sealed class ServiceTasks(ExecutionRun run)
{
    private readonly NestedExecutions? _nested = run.Options.StateMachines is null ? null : new NestedExecutions(run);

    public bool Serves(TaskAttempt attempt) =>
        _nested is not null && NestedExecutions.IsOne(attempt.State.Resource) && !run.Tasks.Covers(attempt.Call);

    public ValueTask<TaskOutcome> AnswerAsync(TaskAttempt attempt) => new(_nested!.Answer(attempt));
}
