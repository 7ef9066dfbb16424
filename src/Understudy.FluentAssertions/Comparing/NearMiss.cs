namespace Understudy.Assertions;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearMiss
{
    /// <summary>A hint such as <c> (did you mean "Ship"?)</c>; empty when no name is near.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        var (best, distance) = known.Distinct(StringComparer.Ordinal)
            .Select(candidate => (candidate, Distance: Distance(name, candidate)))
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault(("", int.MaxValue));
        return distance <= Math.Max(2, name.Length / 3) && best.Length > 0 && distance < name.Length ? $" (did you mean \"{best}\"?)" : "";
    }

    /// <summary>How many letters differ, wherever one is inserted, left out or replaced; case counts for nothing.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var isSame = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (isSame ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
