using Understudy.Json;

namespace Understudy.Conformance.Comparing;

/// <summary>One point in which a run differs from what was recorded.</summary>
/// <param name="Where">The member, event or request, with the path inside it.</param>
/// <param name="Expected">What was recorded.</param>
/// <param name="Actual">What we gave.</param>
internal sealed record Difference(string Where, string Expected, string Actual)
{
    public static Difference Of(string where, JsonData? expected, JsonData? actual) => new(where, Show(expected), Show(actual));

    public override string ToString() => $"{Where}: expected {Expected}, actual {Actual}";

    private static string Show(JsonData? value) => value?.ToString() ?? "(absent)";
}
