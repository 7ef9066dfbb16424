using System.Globalization;
using System.Text;

namespace Understudy.Json.Text;

internal ref partial struct DataReader
{
    /// <summary>The length of the string that begins here; -1 when it holds an escape or a fault.</summary>
    private readonly int FindPlainString()
    {
        var rest = _text[(_at + 1)..];
        var length = rest.IndexOfAny(Escapes.Required);
        return length >= 0 && rest[length] == '"' ? length : -1;
    }

    private string ReadString()
    {
        if (FindPlainString() is var length and >= 0)
        {
            var text = _text.Slice(_at + 1, length).ToString();
            _at += length + 2;
            return text;
        }

        return ReadEscapedString();
    }

    private string ReadEscapedString()
    {
        var start = _at++;
        var text = new StringBuilder();
        while (true)
        {
            var rest = _text[_at..];
            var length = rest.IndexOfAny(Escapes.Required);
            if (length < 0)
            {
                throw FaultAt(start, "the string that begins here has no closing quote");
            }

            text.Append(rest[..length]);
            _at += length;
            switch (Current)
            {
                case '"':
                    _at++;
                    return text.ToString();
                case '\\':
                    text.Append(ReadEscape());
                    break;
                default:
                    throw Fault($"a string must not hold {Describe(Current)} as it is; write \\u{(int)Current:x4}");
            }
        }
    }

    private char ReadEscape()
    {
        var escape = _at + 1 < _text.Length ? _text[_at + 1] : EndOfText;
        if (escape == 'u')
        {
            return ReadHexEscape();
        }

        var character = escape switch
        {
            '"' or '\\' or '/' => escape,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Fault("a backslash in a string must be followed by one of \" \\ / b f n r t u"),
        };
        _at += 2;
        return character;
    }

    private char ReadHexEscape()
    {
        const int digits = 4;
        var rest = _text[(_at + 2)..];
        if (rest.Length < digits || !ushort.TryParse(rest[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            throw Fault("\\u must be followed by four hexadecimal digits");
        }

        _at += 2 + digits;
        return (char)unit;
    }

    private NumberData ReadNumber()
    {
        const int longest = 18; // digits that always fit 64 bits
        var start = _at;
        var negative = Current == '-';
        _at += negative ? 1 : 0;
        var firstDigit = _at;
        long integer = 0;
        for (; char.IsAsciiDigit(Current); _at++)
        {
            integer = unchecked((integer * 10) + (Current - '0'));
        }

        var digits = _at - firstDigit;
        if (digits == 0)
        {
            throw Expected("a digit");
        }

        if (digits > 1 && _text[firstDigit] == '0')
        {
            throw FaultAt(firstDigit, "a number must not have a leading zero");
        }

        if (Current is not ('.' or 'e' or 'E') && digits <= longest && !(negative && integer == 0))
        {
            return NumberData.Make(negative ? -integer : integer);
        }

        SkipFractionAndExponent();
        return NumberData.OfLiteral(_text[start.._at].ToString());
    }

    private void SkipFractionAndExponent()
    {
        if (Current == '.')
        {
            _at++;
            SkipDigits();
        }

        if (Current is 'e' or 'E')
        {
            _at++;
            _at += Current is '+' or '-' ? 1 : 0;
            SkipDigits();
        }
    }

    private void SkipDigits()
    {
        if (!char.IsAsciiDigit(Current))
        {
            throw Expected("a digit");
        }

        while (char.IsAsciiDigit(Current))
        {
            _at++;
        }
    }
}
