namespace Understudy.ApiGateway.Payloads;

/// <summary>The <c>binaryMediaTypes</c> of an API: which media types hold bytes rather than text.</summary>
/// <remarks>A type is listed by its name, by <c>type/*</c> or by <c>*/*</c>; <c>*/type</c> matches nothing, not even itself.</remarks>
internal sealed class MediaTypeList
{
    private const string Everything = "*/*";

    private readonly string[] _names;
    private readonly string[] _prefixes;

    public MediaTypeList(IEnumerable<string> mediaTypes)
    {
        var names = new List<string>();
        var prefixes = new List<string>();
        foreach (var mediaType in mediaTypes)
        {
            Add(mediaType, names, prefixes);
        }

        _names = [.. names];
        _prefixes = [.. prefixes];
    }

    /// <summary>Whether every body is bytes.</summary>
    public bool TakesEverything { get; private set; }

    /// <summary>Whether a Content-Type, or the first media type of an Accept header, is listed; parameters behind a semicolon do not count.</summary>
    public bool Contains(string? header)
    {
        if (TakesEverything)
        {
            return true;
        }

        if (header is null || (_names.Length == 0 && _prefixes.Length == 0))
        {
            return false;
        }

        var mediaType = FirstMediaType(header);
        return Holds(_names, mediaType) || StartsWithAny(mediaType);
    }

    private static ReadOnlySpan<char> FirstMediaType(string header)
    {
        var end = header.AsSpan().IndexOfAny(',', ';');
        return (end < 0 ? header : header.AsSpan(0, end)).Trim();
    }

    private static bool Holds(string[] names, ReadOnlySpan<char> mediaType)
    {
        foreach (var name in names)
        {
            if (mediaType.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsWithAny(ReadOnlySpan<char> mediaType)
    {
        foreach (var prefix in _prefixes)
        {
            if (mediaType.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string mediaType, List<string> names, List<string> prefixes)
    {
        if (mediaType == Everything)
        {
            TakesEverything = true;
        }
        else if (mediaType.StartsWith("*/", StringComparison.Ordinal))
        {
            return;
        }
        else if (mediaType.EndsWith("/*", StringComparison.Ordinal))
        {
            prefixes.Add(mediaType[..^1]);
        }
        else
        {
            names.Add(mediaType);
        }
    }
}
