using System.Globalization;
using System.Text.RegularExpressions;

namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>One step of a path: to a member, to an item, or to several items.</summary>
/// <param name="Name">The member; null for a step into an array.</param>
/// <param name="Index">The item, or the first of several, from 0.</param>
/// <param name="IsMany">Whether it leads to several items.</param>
/// <param name="Filter">What the items are asked for; null when they are not.</param>
internal sealed partial record PathStep(string? Name, int Index, bool IsMany, string? Filter)
{
    /// <summary>The steps of a path, after its root.</summary>
    public static IReadOnlyList<PathStep> Of(string path) => [.. Step().Matches(path).Select(Read)];

    private static PathStep Read(Match match) =>
        match.Groups["name"] is { Success: true, Value: var name } ? new PathStep(name, 0, IsMany: false, Filter: null)
        : match.Groups["filter"] is { Success: true, Value: var filter } ? new PathStep(null, 0, IsMany: true, filter)
        : match.Groups["index"] is { Success: true, Value: var index } ? new PathStep(null, Number(index), IsMany: false, Filter: null)
        : new PathStep(null, Number(match.Groups["start"].Value), IsMany: true, Filter: null);

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("""\.(?<name>[^.\[\]*]+)|\[['"](?<name>[^'"]*)['"]\]|\[\?\((?<filter>.*?)\)\]|\[(?<index>\d+)\]|\[(?<start>\d*)[^\]]*\]""")]
    private static partial Regex Step();
}
