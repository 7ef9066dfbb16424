using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.Definitions;

/// <summary>Diagnostics as they were recorded.</summary>
/// <param name="recorded">The list.</param>
/// <param name="remark">What the case remarks on it: a location that was not recorded, further diagnostics that may follow.</param>
internal sealed class RecordedDiagnostics(ArrayData recorded, string remark)
{
    private readonly bool _hasPlaces = !remark.Contains("location not recorded", StringComparison.Ordinal);
    private readonly bool _isWhole = !remark.Contains("further diagnostics may follow", StringComparison.Ordinal);

    /// <summary>The severity that was asked for: as low as the lowest that was answered.</summary>
    public ValidationSeverity Severity => recorded.Any(diagnostic => diagnostic["severity"] == "WARNING") ? ValidationSeverity.Warning : ValidationSeverity.Error;

    public IEnumerable<Difference> DifferencesTo(IReadOnlyList<ValidationDiagnostic> actual)
    {
        var rows = actual.Select(Row).ToList();
        var expected = recorded.Select(Row).ToList();
        return rows.Take(_isWhole ? rows.Count : expected.Count).SequenceEqual(expected)
            ? []
            : [new Difference("diagnostics", string.Join(" | ", expected), string.Join(" | ", rows))];
    }

    private string Row(ValidationDiagnostic diagnostic) => Row(
        diagnostic.Severity is ValidationSeverity.Error ? "ERROR" : "WARNING",
        diagnostic.Code,
        diagnostic.Message,
        diagnostic.Location);

    private string Row(JsonData diagnostic) => Row(
        diagnostic["severity"].AsString(),
        diagnostic["code"].AsString(),
        diagnostic["message"].AsString(),
        diagnostic.TryGet("location", out var location) ? location.AsString() : null);

    private string Row(string severity, string code, string message, string? location) =>
        $"{severity} {code}: {message}{(_hasPlaces ? $" at {location ?? "null"}" : "")}";
}
