using System.Collections;

namespace Understudy.ApiGateway;

/// <summary>Header lines in the order in which they were sent; a name may be there more than once. Names compare without case.</summary>
public sealed class ApiHeaders : IReadOnlyList<HeaderLine>
{
    /// <summary>No headers.</summary>
    public static readonly ApiHeaders None = new([]);

    private HeaderLine[] _lines;
    private int _count;

    /// <summary>Takes the lines as they are.</summary>
    public ApiHeaders(IEnumerable<HeaderLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        _lines = [.. lines];
        _count = _lines.Length;
    }

    internal ApiHeaders(int capacity) => _lines = new HeaderLine[capacity];

    /// <summary>How many lines there are.</summary>
    public int Count => _count;

    /// <summary>The line at a position, from 0.</summary>
    public HeaderLine this[int index] => index < _count ? _lines[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The last value of a name; null if there is none.</summary>
    public string? this[string name]
    {
        get
        {
            for (var i = _count - 1; i >= 0; i--)
            {
                if (_lines[i].Is(name))
                {
                    return _lines[i].Value;
                }
            }

            return null;
        }
    }

    internal ReadOnlySpan<HeaderLine> Lines => _lines.AsSpan(0, _count);

    /// <summary>Headers of name and value pairs.</summary>
    public static ApiHeaders Of(params ReadOnlySpan<(string Name, string Value)> lines)
    {
        var headers = new ApiHeaders(lines.Length);
        foreach (var (name, value) in lines)
        {
            headers.Add(name, value);
        }

        return headers;
    }

    /// <summary>Whether there is a line of that name.</summary>
    public bool Contains(string name) => this[name] is not null;

    /// <summary>All values of a name, in order.</summary>
    public IReadOnlyList<string> GetValues(string name)
    {
        var values = new List<string>();
        foreach (var line in Lines)
        {
            if (line.Is(name))
            {
                values.Add(line.Value);
            }
        }

        return values;
    }

    /// <summary>These headers and one more line.</summary>
    public ApiHeaders With(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        var headers = Copy();
        headers.Add(name, value);
        return headers;
    }

    /// <summary>Enumerates the lines.</summary>
    public IEnumerator<HeaderLine> GetEnumerator()
    {
        for (var i = 0; i < _count; i++)
        {
            yield return _lines[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // What follows serves the making of a response; nobody else has seen it yet.
    internal ApiHeaders Copy()
    {
        var copy = new ApiHeaders(_count + 4);
        Lines.CopyTo(copy._lines);
        copy._count = _count;
        return copy;
    }

    internal void Add(string name, string value)
    {
        if (_count == _lines.Length)
        {
            Array.Resize(ref _lines, Math.Max(8, _count * 2));
        }

        _lines[_count++] = new HeaderLine(name, value);
    }

    internal void Set(string name, string value)
    {
        Remove(name);
        Add(name, value);
    }

    internal bool Remove(string name)
    {
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            if (!_lines[i].Is(name))
            {
                _lines[kept++] = _lines[i];
            }
        }

        var removed = kept != _count;
        _count = kept;
        return removed;
    }
}
