using Understudy.StepFunctions.Activities;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Hosting;

/// <summary>What executions that know of each other share: an execution and those it starts, or all of one host. Safe from any thread.</summary>
internal sealed class ExecutionGroup(StateMachines? machines)
{
    private readonly Lock _gate = new();
    private readonly List<ExecutionRun> _runs = [];
    private readonly Dictionary<string, ExecutionRun> _byArn = new(StringComparer.Ordinal);

    public StateMachines? Machines { get; } = machines;

    public ActivityQueue Activities { get; } = new();

    /// <summary>The executions in the order in which they were started.</summary>
    public IReadOnlyList<ExecutionRun> Runs
    {
        get
        {
            lock (_gate)
            {
                return [.. _runs];
            }
        }
    }

    public void Add(ExecutionRun run)
    {
        lock (_gate)
        {
            _runs.Add(run);
            _byArn[run.Arn] = run;
        }
    }

    public ExecutionRun? Find(string arn)
    {
        lock (_gate)
        {
            return _byArn.GetValueOrDefault(arn);
        }
    }

    /// <summary>The execution whose task has a token; null when none has.</summary>
    public ExecutionRun? IssuerOf(string token) => Runs.FirstOrDefault(run => run.Tokens.HasIssued(token));

    /// <summary>Starts an execution, or gives the one that StartExecution would give for the second call with the same name and input.</summary>
    /// <exception cref="ExecutionRefusedException">There is an execution of that name already.</exception>
    public ExecutionRun Start(RunRequest request)
    {
        var run = request.Make(NextNumber());
        if (run.Machine.Type == StateMachineType.Standard && Find(run.Arn) is { } namesake)
        {
            if (namesake.Status == ExecutionStatus.Running && namesake.Input == run.Input)
            {
                return namesake;
            }

            if (!NameRules.IsFree(namesake, run.Clock.GetUtcNow()))
            {
                throw ExecutionRefusedException.AlreadyExists(run.Arn, namesake.Status);
            }
        }

        Add(run);
        run.SetDeadline(request.IsLive);
        run.Begin();
        return run;
    }

    private int NextNumber()
    {
        lock (_gate)
        {
            return _runs.Count + 1;
        }
    }
}
