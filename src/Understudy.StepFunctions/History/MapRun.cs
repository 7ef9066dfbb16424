namespace Understudy.StepFunctions;

/// <summary>One attempt of a Map state over all its items; of a Distributed Map, what AWS calls a Map Run.</summary>
public sealed class MapRun
{
    private readonly StateAttempt _attempt;
    private readonly SortedDictionary<int, MapIteration> _iterations = [];
    private MapIteration[]? _list;

    internal MapRun(string stateName, StateAttempt attempt, int? length)
    {
        StateName = stateName;
        _attempt = attempt;
        Length = length;
    }

    /// <summary>The Map state.</summary>
    public string StateName { get; }

    /// <summary>Which attempt of the state entry it is, from 1.</summary>
    public int Attempt => _attempt.Number;

    /// <summary>How many items there are; null when the history does not tell. 0 when an ItemReader reads them later.</summary>
    public int? Length { get; }

    /// <summary>The Map Run's ARN; null for an inline Map.</summary>
    public string? MapRunArn { get; internal set; }

    /// <summary>How it ended.</summary>
    public StateOutcome Outcome => _attempt.Outcome;

    /// <summary>When it began, as offset from the execution's start.</summary>
    public TimeSpan Start => _attempt.Start;

    /// <summary>When it ended, as offset from the execution's start; null while it runs.</summary>
    public TimeSpan? End => _attempt.End;

    /// <summary>How long it took; null while it runs.</summary>
    public TimeSpan? Duration => End - Start;

    /// <summary>The iterations that began, by index. None for a Distributed Map, whose iterations are executions of their own.</summary>
    public IReadOnlyList<MapIteration> Iterations => _list ??= [.. _iterations.Values];

    internal IEnumerable<MapIteration> Begun => _iterations.Values;

    /// <summary>How many iterations ended so.</summary>
    public int CountOf(StateOutcome outcome) => _iterations.Values.Count(iteration => iteration.Outcome == outcome);

    internal MapIteration? Find(int index) => _iterations.GetValueOrDefault(index);

    internal void Begin(MapIteration iteration) => _iterations[iteration.Index] = iteration;
}
