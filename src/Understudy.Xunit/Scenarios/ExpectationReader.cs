using Understudy.Fixtures.Files;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Fixtures.Scenarios;

/// <summary>Reads what a scenario expects.</summary>
internal static class ExpectationReader
{
    private const string Form = "at least {\"status\": \"SUCCEEDED\"}";

    public static ScenarioExpectation Read(FileValue scenario)
    {
        var told = scenario.Find("expect") ?? throw scenario.Fault("expects nothing.", $"Say what is to happen, {Form}: \"expect\": {{…}}.");
        _ = told.WithOnly(Form, "status", "output", "error", "cause", "path", "durationSeconds");
        return told.Value.Count == 0
            ? throw told.Fault("is empty.", $"Say what is to happen, {Form}.")
            : new ScenarioExpectation
            {
                Status = told.Find("status") is { } status ? ReadStatus(status) : null,
                Output = told.Find("output")?.Value,
                Error = told.Find("error")?.Text(),
                Cause = told.Find("cause")?.Text(),
                Path = told.Find("path") is { } path ? ReadPath(path) : null,
                Duration = told.Find("durationSeconds")?.Seconds(),
            };
    }

    private static ExecutionStatus ReadStatus(FileValue told) => StatusName.Ended.TryGetValue(told.Text(), out var status)
        ? status
        : throw told.Wrong($"Write one of {string.Join(", ", StatusName.Ended.Keys)}.");

    private static IReadOnlyList<string> ReadPath(FileValue told) => told.Value is ArrayData
        ? [.. told.Items.Select(state => state.Text())]
        : throw told.Wrong("List the names of the states in the order in which they are entered.");
}
