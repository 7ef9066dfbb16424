using System.Text;
using Understudy.ApiGateway.Templates.Operands;

namespace Understudy.ApiGateway.Templates.Parsing;

/// <content>Strings.</content>
internal sealed partial class TemplateParser
{
    private Operand ReadString()
    {
        var quote = Current;
        var start = _at + 1;
        var close = quote == '"' ? CloseOfDouble(start) : _text.IndexOf(quote, start, _end - start);
        if (close < 0)
        {
            throw Fault($"The string is not closed with {quote}.");
        }

        _at = close + 1;
        var inside = _text.AsSpan(start, close - start);
        return quote == '"' && inside.IndexOfAny('$', '#') >= 0 ? ReadInterpolated(start, close) : new Literal(Unescape(start, close));
    }

    /// <summary>
    /// A quote behind a backslash closes the string only when no other one follows: Velocity's scanner takes the longest string.
    /// </summary>
    private int CloseOfDouble(int start)
    {
        var close = -1;
        for (var at = _text.IndexOf('"', start, _end - start); at >= 0; at = _text.IndexOf('"', at + 1, _end - at - 1))
        {
            close = at;
            if (at == start || _text[at - 1] != '\\')
            {
                break;
            }
        }

        return close;
    }

    private Operand ReadInterpolated(int start, int close)
    {
        var (at, end, isInString) = (_at, _end, _isInString);
        (_at, _end, _isInString) = (start, close, true);
        var block = ReadBlock(out var blockEnd);
        if (blockEnd != BlockEnd.Text)
        {
            throw Fault("An #end, #else or #elseif stands in this string that belongs to no directive in it; remove it.", start);
        }

        (_at, _end, _isInString) = (at, end, isInString);
        return block.OnlyText is { } text ? new Literal(text) : new InterpolatedText(block);
    }

    /// <summary>Replaces <c>\u0041</c>; all else in a string is as it is, backslashes too.</summary>
    private string Unescape(int start, int close)
    {
        var raw = _text[start..close];
        if (!raw.Contains("\\u", StringComparison.Ordinal))
        {
            return raw;
        }

        var builder = new StringBuilder();
        for (var i = start; i < close; i++)
        {
            if (_text[i] == '\\' && i + 6 <= close && _text[i + 1] == 'u' && TryReadUnicode(i + 1, out var unit))
            {
                builder.Append(unit);
                i += 5;
            }
            else
            {
                builder.Append(_text[i]);
            }
        }

        return builder.ToString();
    }
}
