namespace Understudy.Fixtures;

/// <summary>A scenario that did not go as told.</summary>
public sealed class ScenarioFailedException : Exception
{
    internal ScenarioFailedException(string scenario, string place, IReadOnlyList<string> differences, string trace)
        : base($"""
            Scenario "{scenario}" ({place}) did not go as told:
            {string.Join('\n', differences.Select(each => "  " + each))}
            {ExecutionOutput.Indented(trace)}
            """)
    {
        Scenario = scenario;
        Differences = differences;
    }

    /// <summary>The scenario's name.</summary>
    public string Scenario { get; }

    /// <summary>What was expected and what happened instead, one line each.</summary>
    public IReadOnlyList<string> Differences { get; }
}
