using System.Globalization;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Fixtures.Scenarios;

/// <summary>What a scenario expects; what is null is not looked at.</summary>
internal sealed class ScenarioExpectation
{
    public string? Status { get; init; }

    public JsonData? Output { get; init; }

    public string? Error { get; init; }

    public string? Cause { get; init; }

    public IReadOnlyList<string>? Path { get; init; }

    public TimeSpan? Duration { get; init; }

    public IReadOnlyList<string> DifferencesFrom(Execution execution)
    {
        var differences = new List<string>();
        Compare("status", Status, NameOf(execution.Status));
        Compare("output", Output?.ToString(), execution.Output?.ToString(), Output is null || Output == execution.Output);
        Compare("error", Error, execution.Error);
        Compare("cause", Cause, execution.Cause);
        Compare("path", Path is null ? null : string.Join(" > ", Path), string.Join(" > ", execution.History.StatePath));
        Compare("duration", Duration is { } duration ? Seconds(duration) : null, Seconds(execution.Duration));
        return differences;

        void Compare(string what, string? expected, string? actual, bool? equal = null)
        {
            if (expected is not null && !(equal ?? expected == actual))
            {
                differences.Add($"{what}: expected {expected}, but it was {actual ?? "absent"}");
            }
        }
    }

    private static string NameOf(ExecutionStatus status) => status switch
    {
        ExecutionStatus.TimedOut => "TIMED_OUT",
        _ => status.ToString().ToUpperInvariant(),
    };

    private static string Seconds(TimeSpan duration) => duration.TotalSeconds.ToString(CultureInfo.InvariantCulture) + " s";
}
