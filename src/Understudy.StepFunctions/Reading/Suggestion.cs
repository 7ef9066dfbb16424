namespace Understudy.StepFunctions.Reading;

/// <summary>Finds the name that an author most likely meant.</summary>
internal static class Suggestion
{
    // What is longer is no name that someone types, and comparing it would take its time.
    private const int LongestName = 100;

    /// <summary>The nearest of the known names, or null when none is near: at most a third of the letters may differ, case aside.</summary>
    public static string? For(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        string? best = null;
        var bestDistance = (name.Length / 3) + 1;
        foreach (var candidate in known)
        {
            var distance = Distance(name, candidate, bestDistance);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary><c>Did you mean "Resource"?</c>, or another sentence when nothing is near.</summary>
    public static string Or(string name, IEnumerable<string> known, string otherwise) =>
        For(name, known) is { } near ? $"Did you mean \"{near}\"?" : otherwise;

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that lead from one to the other; the limit when there are as many.</summary>
    private static int Distance(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) >= limit)
        {
            return limit;
        }

        var beforeLast = new int[to.Length + 1];
        var last = new int[to.Length + 1];
        var current = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = last[j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[to.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
