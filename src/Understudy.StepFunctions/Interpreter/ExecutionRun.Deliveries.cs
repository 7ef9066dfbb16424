namespace Understudy.StepFunctions.Interpreter;

/// <content>Tasks that are delivered twice.</content>
internal sealed partial class ExecutionRun
{
    private List<string>? _redeliveries;

    public IReadOnlyList<string> Redeliveries => _redeliveries ?? [];

    private ValueTask<TaskOutcome> DeliverAsync(TaskAttempt attempt)
    {
        if (Options.AtLeastOnce is not { } rule || !rule.IsTwice(attempt.State.Name, Random))
        {
            return Ask(attempt);
        }

        (_redeliveries ??= []).Add(attempt.State.Name);
        return TwiceAsync(attempt);
    }

    private async ValueTask<TaskOutcome> TwiceAsync(TaskAttempt attempt)
    {
        await Ask(attempt).ConfigureAwait(false);
        return await Ask(attempt).ConfigureAwait(false);
    }
}
