using System.Globalization;
using System.Text.RegularExpressions;

namespace Understudy.StepFunctions.Replays;

/// <summary>What each run makes anew: UUIDs (execution names and map runs among them), task tokens, and the instants of the run itself.</summary>
/// <param name="recorded">The recorded run.</param>
/// <param name="own">Ours; null while it has not ended, when every later instant may be its own.</param>
internal sealed partial class GeneratedTexts(ExecutionHistory recorded, ExecutionHistory? own)
{
    /// <summary>Whether two texts differ only in generated parts, each of which always stands for the same one of the other run.</summary>
    public bool AreSame(string expected, string actual, Placeholders renamings)
    {
        var left = Shape().Matches(expected);
        var right = Shape().Matches(actual);
        if (left.Count == 0 || left.Count != right.Count || Rest(expected) != Rest(actual))
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].Value != right[i].Value && !AreCounterparts(left[i].Value, right[i].Value, renamings))
            {
                return false;
            }
        }

        return true;
    }

    // Each generated part becomes a mark, so that texts stay apart whose generated parts stand elsewhere.
    private static string Rest(string text) => Shape().Replace(text, "\0");

    private bool AreCounterparts(string expected, string actual, Placeholders renamings)
    {
        var (left, right) = (InstantOf(expected), InstantOf(actual));
        return left is null && right is null
            ? renamings.StandsFor(expected, actual)
            : left >= Floor(recorded) && left <= Last(recorded) && right >= Floor(recorded) && (own is null || right <= Last(own));
    }

    private static DateTimeOffset Floor(ExecutionHistory history) => history.StartTime.AddSeconds(-1);

    private static DateTimeOffset Last(ExecutionHistory history) => history.StartTime + history.Duration + TimeSpan.FromSeconds(1);

    private static DateTimeOffset? InstantOf(string text) =>
        text.Contains('T', StringComparison.Ordinal)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    [GeneratedRegex(@"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z|A[AQ][A-Za-z0-9+/]{40,}={0,2}")]
    private static partial Regex Shape();
}
