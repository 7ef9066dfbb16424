namespace Understudy.StepFunctions.Doubles;

/// <summary>The names that are known, as they stand in a message.</summary>
internal static class NameList
{
    private const int Longest = 20;

    /// <summary>The names, and the one that was probably meant.</summary>
    public static string Of(IReadOnlyList<string> known, string wanted)
    {
        var names = Of(known);
        return NearMiss.Of(wanted, known) is { } meant ? $"{names}   (did you mean \"{meant}\"?)" : names;
    }

    public static string Of(IReadOnlyList<string> known)
    {
        if (known.Count == 0)
        {
            return "none";
        }

        var names = string.Join(", ", known.Take(Longest));
        return known.Count > Longest ? $"{names} and {known.Count - Longest} more" : names;
    }
}
