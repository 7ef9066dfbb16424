namespace Understudy.Fixtures;

/// <summary>A scenario that did not go as told.</summary>
public sealed class ScenarioFailedException : Exception
{
    internal ScenarioFailedException(string scenario, IReadOnlyList<string> differences, string trace)
        : base($"Scenario \"{scenario}\" did not go as told:\n{string.Join('\n', differences.Select(each => "  " + each))}\n{trace}")
    {
        Scenario = scenario;
        Differences = differences;
    }

    /// <summary>The scenario's name.</summary>
    public string Scenario { get; }

    /// <summary>What was expected and what happened instead, one line each.</summary>
    public IReadOnlyList<string> Differences { get; }
}
