using System.Buffers;
using System.Globalization;
using Understudy.Json;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Parsing;

/// <summary>Cuts the text of an expression into tokens.</summary>
internal sealed partial class Tokenizer(string text, JsonataVersion version)
{
    private const string Blanks = " \t\n\r\v";
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(Blanks + ".[]{}(),@#;:?+-*/%|=<>^&!~");

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private int _at;

    public int Length => text.Length;

    /// <summary>The next token.</summary>
    /// <param name="afterOperand">Whether a slash divides; otherwise it opens a regular expression.</param>
    public Token Next(bool afterOperand)
    {
        SkipBlanksAndComments();
        if (_at >= text.Length)
        {
            return new Token(TokenKind.End, "(end)", text.Length);
        }

        var first = text[_at];
        if (first == '/' && !afterOperand)
        {
            return ReadRegex();
        }

        if (OperatorAt(_at) is { } symbol)
        {
            _at += symbol.Length;
            return new Token(TokenKind.Operator, symbol, _at);
        }

        return first switch
        {
            '"' or '\'' => ReadString(first),
            '`' => ReadQuotedName(),
            >= '0' and <= '9' when TryReadNumber(out var number) => number,
            _ => ReadName(),
        };
    }

    private void SkipBlanksAndComments()
    {
        while (_at < text.Length)
        {
            if (Blanks.Contains(text[_at]))
            {
                _at++;
            }
            else if (text[_at] == '/' && _at + 1 < text.Length && text[_at + 1] == '*')
            {
                var start = _at;
                var end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    throw Fault.Of("S0106", start);
                }

                _at = end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private string? OperatorAt(int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return (text[at], next) switch
        {
            ('.', '.') => "..",
            (':', '=') => ":=",
            ('!', '=') => "!=",
            ('>', '=') => ">=",
            ('<', '=') => "<=",
            ('*', '*') => "**",
            ('~', '>') => "~>",
            ('?', ':') when version != JsonataVersion.V2_0_6 => "?:",
            ('?', '?') when version != JsonataVersion.V2_0_6 => "??",
            _ => SymbolOf(text[at]),
        };
    }

    private static string? SymbolOf(char character) => character switch
    {
        '.' => ".",
        '[' => "[",
        ']' => "]",
        '{' => "{",
        '}' => "}",
        '(' => "(",
        ')' => ")",
        ',' => ",",
        '@' => "@",
        '#' => "#",
        ';' => ";",
        ':' => ":",
        '?' => "?",
        '+' => "+",
        '-' => "-",
        '*' => "*",
        '/' => "/",
        '%' => "%",
        '|' => "|",
        '=' => "=",
        '<' => "<",
        '>' => ">",
        '^' => "^",
        '&' => "&",
        '!' => "!",
        '~' => "~",
        _ => null,
    };

    private bool TryReadNumber(out Token token)
    {
        var start = _at;
        var at = start;
        token = default;
        if (text[at] == '0')
        {
            at++;
        }
        else
        {
            at = SkipDigits(at);
        }

        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at = SkipDigits(at + 1);
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            var digits = at + 1 < text.Length && text[at + 1] is '+' or '-' ? at + 2 : at + 1;
            at = digits < text.Length && char.IsAsciiDigit(text[digits]) ? SkipDigits(digits) : at;
        }

        if (at == start)
        {
            return false;
        }

        var number = text[start..at];
        var value = double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(value))
        {
            throw Fault.Of("S0102", start, number);
        }

        _at = at;
        token = new Token(TokenKind.Number, number, at, JsonData.Of(value));
        return true;
    }

    private int SkipDigits(int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private Token ReadQuotedName()
    {
        var end = text.IndexOf('`', _at + 1);
        if (end < 0)
        {
            throw Fault.Of("S0105", text.Length);
        }

        var name = Intern(text[(_at + 1)..end]);
        _at = end + 1;
        return new Token(TokenKind.Name, name, _at);
    }

    private Token ReadName()
    {
        var length = text.AsSpan(_at).IndexOfAny(NameEnds);
        var name = length < 0 ? text[_at..] : text.Substring(_at, length);
        _at += name.Length;
        if (name[0] == '$')
        {
            return new Token(TokenKind.Variable, Intern(name[1..]), _at);
        }

        return name switch
        {
            "or" or "in" or "and" => new Token(TokenKind.Operator, name, _at),
            "true" => new Token(TokenKind.Value, name, _at, JsonData.True),
            "false" => new Token(TokenKind.Value, name, _at, JsonData.False),
            "null" => new Token(TokenKind.Value, name, _at, JsonData.Null),
            _ => new Token(TokenKind.Name, Intern(name), _at),
        };
    }

    // One string object per name makes most comparisons of names a comparison of references.
    private string Intern(string name) => _names.TryGetValue(name, out var known) ? known : _names[name] = name;
}
