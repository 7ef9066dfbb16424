using System.Globalization;
using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.StepFunctions.Doubles;

namespace Understudy.Fixtures.Scenarios;

/// <summary>What a scenario expects; what is null is not looked at.</summary>
internal sealed class ScenarioExpectation
{
    public ExecutionStatus? Status { get; init; }

    public JsonData? Output { get; init; }

    public string? Error { get; init; }

    public string? Cause { get; init; }

    public IReadOnlyList<string>? Path { get; init; }

    public TimeSpan? Duration { get; init; }

    public IReadOnlyList<string> DifferencesFrom(Execution execution)
    {
        var path = execution.History.StatePath;
        string?[] all =
        [
            Difference("status", Status is null || Status == execution.Status, Status is { } status ? StatusName.Of(status) : "", StatusName.Of(execution.Status)),
            Difference("output", Output is null || Output == execution.Output, Json(Output), Json(execution.Output)),
            Difference("error", Error is null || Error == execution.Error, Error, execution.Error),
            Difference("cause", Cause is null || Cause == execution.Cause, Cause, execution.Cause),
            Difference("path", Path is null || Path.SequenceEqual(path), Steps(Path), Steps(path)),
            Difference("duration", Duration is null || Duration == execution.Duration, Seconds(Duration), Seconds(execution.Duration)),
        ];
        return [.. all.OfType<string>()];
    }

    private static string? Difference(string what, bool isEqual, string? expected, string? actual) =>
        isEqual ? null : $"{what}: expected {expected}, but it was {actual ?? "absent"}";

    private static string? Json(JsonData? value) => value is null ? null : Excerpt.Of(value);

    private static string Steps(IReadOnlyList<string>? path) => path is { Count: > 0 } ? string.Join(" > ", path) : "empty";

    private static string? Seconds(TimeSpan? duration) => duration?.TotalSeconds.ToString(CultureInfo.InvariantCulture) + " s";
}
