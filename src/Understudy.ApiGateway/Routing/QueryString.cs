using System.Text;

namespace Understudy.ApiGateway.Routing;

/// <summary>A query string, decoded once: names in order of appearance, each with all its values.</summary>
internal sealed class QueryString
{
    public static readonly QueryString None = new();

    private readonly List<string> _names = [];
    private readonly List<List<string>> _values = [];

    public int Count => _names.Count;

    public IReadOnlyList<string> Names => _names;

    public IReadOnlyList<string> ValuesAt(int index) => _values[index];

    public IReadOnlyList<string> Values(string name) => _names.IndexOf(name) is var index and >= 0 ? _values[index] : [];

    /// <summary>The last value of a name; null if there is none.</summary>
    public string? Last(string name) => _names.IndexOf(name) is var index and >= 0 ? _values[index][^1] : null;

    public static QueryString Parse(string raw)
    {
        if (raw.Length == 0)
        {
            return None;
        }

        var query = new QueryString();
        var rest = raw.AsSpan();
        while (!rest.IsEmpty)
        {
            // A semicolon separates too (developer guide, Important notes).
            var end = rest.IndexOfAny('&', ';');
            query.Add(end < 0 ? rest : rest[..end]);
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return query;
    }

    /// <summary>Decodes percent-encoded UTF-8; a plus is a space. What is no valid encoding stays as it is.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('%', '+') < 0)
        {
            return text.ToString();
        }

        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes[count++] = byte.Parse(text.Slice(i + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, null);
                i += 2;
            }
            else if (text[i] < 0x80)
            {
                bytes[count++] = text[i] == '+' ? (byte)' ' : (byte)text[i];
            }
            else
            {
                var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
                count += Encoding.UTF8.GetBytes(text.Slice(i, length), bytes.AsSpan(count));
                i += length - 1;
            }
        }

        return Encoding.UTF8.GetString(bytes, 0, count);
    }

    private void Add(ReadOnlySpan<char> pair)
    {
        if (pair.IsEmpty)
        {
            return;
        }

        var equals = pair.IndexOf('=');
        var name = Decode(equals < 0 ? pair : pair[..equals]);
        var value = equals < 0 ? "" : Decode(pair[(equals + 1)..]);
        var index = _names.IndexOf(name);
        if (index < 0)
        {
            _names.Add(name);
            _values.Add([value]);
        }
        else
        {
            _values[index].Add(value);
        }
    }
}
