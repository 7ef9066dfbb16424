using Understudy.StepFunctions.History;
using Understudy.StepFunctions.Hosting;

namespace Understudy.StepFunctions.Interpreter;

/// <content>The execution as others see it.</content>
internal sealed partial class ExecutionRun
{
    private ExecutionGroup? _group;
    private Execution? _execution;
    private List<ExecutionRun>? _children;
    private Action<ExecutionRun>? _whenEnded;

    /// <summary>The executions that this one knows of; made when first asked for.</summary>
    public ExecutionGroup Group => _origin?.Group ?? (_group ??= MakeGroup());

    /// <summary>As users see it.</summary>
    public Execution Execution => _execution ??= new Execution(this);

    /// <summary>The executions that its tasks have started, in order.</summary>
    public IReadOnlyList<ExecutionRun> Children => _children ?? [];

    public int Depth => _origin?.Depth ?? 0;

    /// <summary>Whether the test moves the clock.</summary>
    public bool IsLive { get; private set; }

    public ITaskHandler Tasks => _tasks;

    /// <summary>Tells somebody once when the execution has ended.</summary>
    public void WhenEnded(Action<ExecutionRun> told) => _whenEnded += told;

    public void NoteChild(ExecutionRun child) => (_children ??= []).Add(child);

    private void TellEnd()
    {
        var told = _whenEnded;
        _whenEnded = null;
        told?.Invoke(this);
    }

    private ExecutionGroup MakeGroup()
    {
        var group = new ExecutionGroup(Options.StateMachines);
        group.Add(this);
        return group;
    }

    /// <summary>The events so far, as users see them.</summary>
    public ExecutionHistory ReadHistory()
    {
        var reader = new EventReader(this);
        return new ExecutionHistory(_log.All().Select((logged, index) => reader.Read(index + 1, logged)))
        {
            MapRunPictures = [.. MapRuns.Select(run => run.ToPicture())],
        };
    }

    /// <summary>The tasks that have not ended, outermost first.</summary>
    public IEnumerable<Wait> Waits(string? execution = null) =>
        Frames().Where(frame => frame.Attempt is not null).SelectMany(frame => frame.Attempt!.Child is { } child
            ? child.Waits(child.Name).Prepend(new Wait(frame.State.Name, WaitKind.Child, child.Name))
            : [new Wait(frame.State.Name, WaitOf(frame.Attempt!), frame.Run.ChildIndex is null ? execution : frame.Run.Name)]);

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
