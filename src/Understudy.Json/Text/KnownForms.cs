namespace Understudy.Json.Text;

/// <summary>The member names and forms that this thread has met lately, so that ten thousand objects of one form share their names.</summary>
/// <remarks>Two bounded tables without chains: an entry that collides replaces the older one, and nothing long is kept.</remarks>
internal sealed class KnownForms
{
    private const int Size = 512;
    private const int LongestName = 64;
    private const int MostNames = 64;

    [ThreadStatic]
    private static KnownForms? _ofThisThread;

    private readonly string?[] _names = new string?[Size];
    private readonly MemberNames?[] _forms = new MemberNames?[Size];

    public static KnownForms OfThisThread => _ofThisThread ??= new KnownForms();

    public string NameOf(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestName)
        {
            return text.ToString();
        }

        var hash = text.Length;
        foreach (var unit in text)
        {
            hash = (hash * 31) + unit;
        }

        ref var known = ref _names[(hash ^ (hash >> 9)) & (Size - 1)];
        return known is not null && text.SequenceEqual(known) ? known : known = text.ToString();
    }

    /// <summary>The form with these names; null when a name stands among them twice.</summary>
    public MemberNames? FormOf(ReadOnlySpan<string> names)
    {
        if (names.Length > MostNames)
        {
            return Distinct(names);
        }

        var hash = names.Length;
        var longest = 0;
        foreach (var name in names)
        {
            longest = Math.Max(longest, name.Length);
            hash = (hash * 31) + (name.Length == 0 ? 0 : name[0] + (7 * name[^1]) + (name.Length << 8));
        }

        if (longest > LongestName)
        {
            return Distinct(names);
        }

        ref var known = ref _forms[(hash ^ (hash >> 9)) & (Size - 1)];
        if (known is not null && names.SequenceEqual(known.AsSpan()))
        {
            return known;
        }

        return Distinct(names) is { } form ? known = form : null;
    }

    private static MemberNames? Distinct(ReadOnlySpan<string> names)
    {
        const int mostScanned = 8;
        if (names.Length > mostScanned)
        {
            return new HashSet<string>(names.ToArray(), StringComparer.Ordinal).Count == names.Length ? MemberNames.OfDistinct(names) : null;
        }

        for (var i = 1; i < names.Length; i++)
        {
            if (names[..i].Contains(names[i]))
            {
                return null;
            }
        }

        return MemberNames.OfDistinct(names);
    }
}
