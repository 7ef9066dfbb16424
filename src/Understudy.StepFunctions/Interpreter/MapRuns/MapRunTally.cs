namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>Counts child executions, or their items, by how they stand.</summary>
internal sealed class MapRunTally
{
    private static readonly int Kinds = Enum.GetValues<ExecutionStatus>().Length + 1;

    // Pending, then one for each ExecutionStatus.
    private readonly int[] _counts = new int[Kinds];

    public int Total { get; private set; }

    public int ResultsWritten { get; set; }

    /// <summary>Those that failed or timed out: what the tolerance is about.</summary>
    public int Unsuccessful => this[ExecutionStatus.Failed] + this[ExecutionStatus.TimedOut];

    /// <summary>Those that neither wait nor run.</summary>
    public int Ended => Total - _counts[0] - this[ExecutionStatus.Running];

    public int this[ExecutionStatus status] => _counts[(int)status + 1];

    public void Add(int count)
    {
        Total += count;
        _counts[0] += count;
    }

    public void Start(int count)
    {
        _counts[0] -= count;
        _counts[(int)ExecutionStatus.Running + 1] += count;
    }

    /// <summary>Those that a redrive takes up again wait anew.</summary>
    public void Reopen(ExecutionStatus status, int count)
    {
        _counts[(int)status + 1] -= count;
        _counts[0] += count;
    }

    public void End(ExecutionStatus status, int count)
    {
        _counts[(int)ExecutionStatus.Running + 1] -= count;
        _counts[(int)status + 1] += count;
    }

    public MapRunCounts ToCounts() => new(
        _counts[0],
        this[ExecutionStatus.Running],
        this[ExecutionStatus.Succeeded],
        this[ExecutionStatus.Failed],
        this[ExecutionStatus.TimedOut],
        this[ExecutionStatus.Aborted],
        Total,
        ResultsWritten);
}
