using Understudy.Json;

namespace Understudy.StepFunctions.Replays;

/// <summary>One point in which a run differs from what was recorded.</summary>
/// <param name="Where">The member, event or request, with the path inside it.</param>
/// <param name="Expected">What was recorded.</param>
/// <param name="Actual">What we gave.</param>
internal sealed record Difference(string Where, string Expected, string Actual)
{
    /// <summary>In what they differ; for values, when nothing else is said.</summary>
    public DivergenceKind Kind { get; init; } = DivergenceKind.Payload;

    /// <summary>The event, as recorded or, when only we have it, as ours; null for what is no event.</summary>
    public EventRecord? Event { get; init; }

    /// <summary>The place inside the event's details, such as <c>$.output.total</c>; null for the event as a whole.</summary>
    public string? Path { get; init; }

    public static Difference Of(string where, JsonData? expected, JsonData? actual) => new(where, Show(expected), Show(actual));

    public override string ToString() => $"{Where}: expected {Expected}, actual {Actual}";

    private static string Show(JsonData? value) => value?.ToString() ?? "(absent)";
}
