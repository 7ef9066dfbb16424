using Understudy.StepFunctions.History;
using Understudy.StepFunctions.Nesting;

namespace Understudy.StepFunctions.Interpreter;

/// <content>The execution as others see it.</content>
internal sealed partial class ExecutionRun
{
    private ExecutionGroup? _group;

    /// <summary>The executions that this one knows of; made when first asked for.</summary>
    public ExecutionGroup Group
    {
        get => _group ??= new ExecutionGroup();
        init => _group = value;
    }

    /// <summary>The events so far, as users see them.</summary>
    public ExecutionHistory ReadHistory()
    {
        var reader = new EventReader(this);
        return new ExecutionHistory(_log.All().Select((logged, index) => reader.Read(index + 1, logged)));
    }

    /// <summary>The tasks that have not ended, outermost first.</summary>
    public IEnumerable<Wait> Waits(string? execution = null) =>
        Frames().Where(frame => frame.Attempt is not null).Select(frame => new Wait(frame.State.Name, WaitOf(frame.Attempt!), execution));

    private static WaitKind WaitOf(TaskAttempt attempt) => attempt.IsWaitingForWorker ? WaitKind.Worker
        : attempt.IsWaitingForToken || (IsActivity(attempt) && attempt.IsSubmitted) ? WaitKind.Token
        : WaitKind.Answer;

    /// <summary>Lets an exception that leaves the run tell what happened until then.</summary>
    private Exception WithHistory(Exception fault)
    {
        if (fault is IToldFault told)
        {
            told.Tell(ReadHistory());
        }

        return fault;
    }
}
