namespace Understudy.StepFunctions.Reading;

/// <summary>Names in a sentence.</summary>
internal static class Words
{
    private const int MostListed = 12;

    /// <summary><c>A, B and C</c>; of many names the first few.</summary>
    public static string List(IReadOnlyList<string> names, string last = "and")
    {
        if (names.Count > MostListed)
        {
            return $"{string.Join(", ", names.Take(MostListed))} and {names.Count - MostListed} more";
        }

        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} {last} {names[^1]}";
    }

    /// <summary>How many Unicode characters a name has: both halves of a surrogate pair are one.</summary>
    public static int LengthOf(string name)
    {
        var length = name.Length;
        for (var i = 1; i < name.Length; i++)
        {
            length -= char.IsSurrogatePair(name[i - 1], name[i]) ? 1 : 0;
        }

        return length;
    }
}
