using System.Text;

namespace Understudy.Json.Text;

/// <summary>The member names and forms that this thread has read lately, so that ten thousand objects of one form share their names.</summary>
/// <remarks>Two bounded tables without chains: an entry that collides replaces the older one.</remarks>
internal sealed class KnownForms
{
    private const int Size = 512;

    [ThreadStatic]
    private static KnownForms? _ofThisThread;

    private readonly string?[] _names = new string?[Size];
    private readonly MemberNames?[] _forms = new MemberNames?[Size];

    public static KnownForms OfThisThread => _ofThisThread ??= new KnownForms();

    public string NameOf(ReadOnlySpan<byte> utf8)
    {
        const int longest = 64;
        if (utf8.Length > longest)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        var hash = utf8.Length;
        foreach (var unit in utf8)
        {
            hash = (hash * 31) + unit;
        }

        ref var known = ref _names[(hash ^ (hash >> 9)) & (Size - 1)];
        return known is not null && Ascii.Equals(utf8, known) ? known : known = Encoding.UTF8.GetString(utf8);
    }

    /// <summary>The form with these names; null when a name stands among them twice.</summary>
    public MemberNames? FormOf(ReadOnlySpan<string> names)
    {
        const int most = 64;
        if (names.Length > most)
        {
            return Distinct(names);
        }

        var hash = names.Length;
        foreach (var name in names)
        {
            hash = (hash * 31) + (name.Length == 0 ? 0 : name[0] + (7 * name[^1]) + (name.Length << 8));
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
        if (names.Length <= 8)
        {
            for (var i = 1; i < names.Length; i++)
            {
                if (names[..i].Contains(names[i]))
                {
                    return null;
                }
            }

            return MemberNames.OfDistinct(names);
        }

        var seen = new HashSet<string>(names.Length, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!seen.Add(name))
            {
                return null;
            }
        }

        return MemberNames.OfDistinct(names);
    }
}
