using System.Globalization;
using System.Text;
using Understudy.Json;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Parsing;

/// <content>Strings and regular expressions.</content>
internal sealed partial class Tokenizer
{
    private Token ReadString(char quote)
    {
        var content = new StringBuilder();
        for (_at++; _at < text.Length; _at++)
        {
            var character = text[_at];
            if (character == quote)
            {
                _at++;
                var value = content.ToString();
                return new Token(TokenKind.String, value, _at, JsonData.Of(value));
            }

            content.Append(character == '\\' ? ReadEscape() : character);
        }

        throw Fault.Of("S0101", text.Length);
    }

    /// <summary>Reads from the backslash; leaves off at the last character of the escape.</summary>
    private char ReadEscape()
    {
        _at++;
        var escape = _at < text.Length ? text[_at] : '\0';
        switch (escape)
        {
            case '"' or '\'' or '\\' or '/':
                return escape;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                if (_at + 4 < text.Length
                    && ushort.TryParse(text.AsSpan(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                {
                    _at += 4;
                    return (char)unit;
                }

                throw Fault.Of("S0104", _at);
            default:
                throw Fault.Of("S0103", _at, _at < text.Length ? escape.ToString() : "");
        }
    }

    private Token ReadRegex()
    {
        var start = ++_at;
        var depth = 0;
        for (; _at < text.Length; _at++)
        {
            var character = text[_at];
            var escaped = IsEscaped(start);
            if (character == '/' && !escaped && depth == 0)
            {
                return EndRegex(start);
            }

            if (character is '(' or '[' or '{' && !escaped)
            {
                depth++;
            }
            else if (character is ')' or ']' or '}' && !escaped)
            {
                depth--;
            }
        }

        throw Fault.Of("S0302", text.Length);
    }

    private bool IsEscaped(int start) => _at > start && text[_at - 1] == '\\' && !(_at > start + 1 && text[_at - 2] == '\\');

    private Token EndRegex(int start)
    {
        var pattern = text[start.._at];
        if (pattern.Length == 0)
        {
            throw Fault.Of("S0301", _at);
        }

        var flagsStart = ++_at;
        while (_at < text.Length && text[_at] is 'i' or 'm')
        {
            _at++;
        }

        return new Token(TokenKind.Regex, pattern, _at, Flags: text[flagsStart.._at]);
    }
}
