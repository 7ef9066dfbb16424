namespace Understudy.StepFunctions.Doubles;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearMiss
{
    /// <summary>The known name that is most like the wanted one; null when none is near.</summary>
    public static string? Of(string wanted, IEnumerable<string> known)
    {
        // A third of the letters may be wrong: enough for a plural, a typo or another case, too little for another word.
        var nearest = Math.Max(2, wanted.Length / 3) + 1;
        string? best = null;
        foreach (var candidate in known)
        {
            var distance = Distance(wanted, candidate);
            if (distance < nearest && distance < wanted.Length)
            {
                (nearest, best) = (distance, candidate);
            }
        }

        return best;
    }

    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]);
                var changed = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
