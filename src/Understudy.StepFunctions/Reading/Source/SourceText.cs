using System.Text;

namespace Understudy.StepFunctions.Reading.Source;

/// <summary>The text of a definition as UTF-8, and where a byte of it stands for its reader.</summary>
internal sealed class SourceText
{
    private readonly byte[] _utf8;
    private readonly List<int> _lineStarts = [0];

    public SourceText(byte[] utf8)
    {
        _utf8 = utf8;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == (byte)'\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public ReadOnlySpan<byte> Utf8 => _utf8;

    public ReadOnlySpan<byte> Slice(int start, int end) => _utf8.AsSpan(start, end - start);

    /// <summary>Line and column of a byte, both from 1; the column counts UTF-16 units, as editors do.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var line = LineOf(offset);
        var start = _lineStarts[line];
        return (line + 1, Encoding.UTF8.GetCharCount(_utf8, start, offset - start) + 1);
    }

    public int OffsetOf(long line, long byteInLine)
    {
        var start = line < _lineStarts.Count ? _lineStarts[(int)line] : _utf8.Length;
        return (int)Math.Min(start + byteInLine, _utf8.Length);
    }

    private int LineOf(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }
}
