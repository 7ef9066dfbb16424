using Understudy.Json.Text;

namespace Understudy.Json;

/// <summary>The member names of an object, in order. Objects of the same form share one instance, so that a name is looked up and measured once.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class MemberNames
{
    /// <summary>No names.</summary>
    public static readonly MemberNames None = new([]);

    // Below this a scan over the references and lengths beats hashing.
    private const int LargestScanned = 8;

    // The first look-ups scan a longer list too: what is asked once or twice, such as the forms an object grows through, needs no index.
    private const int ScansBeforeIndex = 3;

    // Each form keeps the next one alive, so the chain that begins at `None` has to end.
    private const int LargestRemembered = 64;

    private readonly string[] _names;
    private Dictionary<string, int>? _index;
    private int _scans;
    private MemberNames? _lastAppended;
    private long _utf8Length;

    private MemberNames(string[] names) => _names = names;

    /// <summary>How many names there are.</summary>
    public int Count => _names.Length;

    /// <summary>The name at a position, from 0.</summary>
    public string this[int index] => _names[index];

    /// <summary>The names as UTF-8 JSON text with their colons and the commas and braces around the members, in bytes.</summary>
    internal long Utf8Length => _utf8Length != 0 ? _utf8Length : _utf8Length = Measure();

    internal ReadOnlySpan<string> AsSpan() => _names;

    /// <summary>Makes a list of names.</summary>
    /// <exception cref="JsonDataException">A name stands in the list twice.</exception>
    public static MemberNames Of(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            ArgumentNullException.ThrowIfNull(name, nameof(names));
        }

        return KnownForms.OfThisThread.FormOf(names) ?? throw GivenTwice(names);
    }

    /// <summary>The position of a name, or -1.</summary>
    public int IndexOf(string name)
    {
        var names = _names;
        if (names.Length > LargestScanned && (_index is not null || _scans++ >= ScansBeforeIndex))
        {
            return (_index ?? MakeIndex()).GetValueOrDefault(name, -1);
        }

        for (var i = 0; i < names.Length; i++)
        {
            if ((object)names[i] == name || string.Equals(names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>These names and one more at the end; the name must be a new one.</summary>
    internal MemberNames Append(string name)
    {
        // Most states append the same name to the same form every time (ResultPath), so the last answer is the next one.
        var last = _lastAppended;
        if (last is not null && string.Equals(last._names[^1], name, StringComparison.Ordinal))
        {
            return last;
        }

        var appended = new MemberNames([.. _names, name]);
        if (_names.Length < LargestRemembered)
        {
            _lastAppended = appended;
        }

        return appended;
    }

    internal MemberNames RemoveAt(int index) => OfDistinct([.. _names.AsSpan(0, index), .. _names.AsSpan(index + 1)]);

    internal static MemberNames OfDistinct(ReadOnlySpan<string> names) => names.IsEmpty ? None : new MemberNames(names.ToArray());

    private static JsonDataException GivenTwice(ReadOnlySpan<string> names)
    {
        var at = 1;
        while (!names[..at].Contains(names[at]))
        {
            at++;
        }

        return new JsonDataException($"The member \"{names[at]}\" is given twice; the members of an object have different names.");
    }

    private Dictionary<string, int> MakeIndex()
    {
        var index = new Dictionary<string, int>(_names.Length, StringComparer.Ordinal);
        for (var i = 0; i < _names.Length; i++)
        {
            index[_names[i]] = i;
        }

        return _index = index;
    }

    private long Measure()
    {
        long length = 2;
        foreach (var name in _names)
        {
            length += Escapes.Utf8LengthOf(name) + 2;
        }

        return _names.Length == 0 ? 2 : length - 1;
    }
}
