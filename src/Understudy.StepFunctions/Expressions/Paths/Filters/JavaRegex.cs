using System.Text;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>Rewrites a regular expression of Java into one of .NET, or refuses what has no counterpart.</summary>
internal sealed class JavaRegex
{
    private readonly string _pattern;
    private readonly string _dot;
    private readonly bool _unicode;
    private readonly StringBuilder _result = new();
    private int _at;

    private JavaRegex(string pattern, string dot, bool unicode)
    {
        _pattern = pattern;
        _dot = dot;
        _unicode = unicode;
    }

    /// <exception cref="NotSupportedException">The expression uses what only Java has.</exception>
    public static string Translate(string pattern, bool dotMatchesAll, bool unixLines, bool unicode)
    {
        var dot = dotMatchesAll ? "." : unixLines ? "[^\n]" : @"[^\n\r\u0085\u2028\u2029]";
        return new JavaRegex(pattern, dot, unicode).Translate();
    }

    private string Translate()
    {
        while (_at < _pattern.Length)
        {
            var c = _pattern[_at++];
            switch (c)
            {
                case '\\':
                    Escape(inClass: false);
                    break;
                case '[':
                    Class();
                    break;
                case '.':
                    _result.Append(_dot);
                    break;
                case '+' when _at >= 2 && IsQuantifierEnd(_at - 2):
                    throw new NotSupportedException("it has a possessive quantifier such as '*+', which is not supported; leave the second '+' away");
                default:
                    _result.Append(c);
                    break;
            }
        }

        return _result.ToString();
    }

    private bool IsQuantifierEnd(int at) => _pattern[at] is '*' or '+' or '?' or '}' && !(at > 0 && _pattern[at - 1] is '\\' or '(');

    private void Class()
    {
        _result.Append('[');
        var first = true;
        for (; _at < _pattern.Length; first = false)
        {
            var c = _pattern[_at++];
            if (c == '^' && first)
            {
                _result.Append('^');
                first = true;
                continue;
            }

            switch (c)
            {
                case ']' when !first:
                    _result.Append(']');
                    return;
                case '\\':
                    Escape(inClass: true);
                    break;
                case '[':
                case '&' when _at < _pattern.Length && _pattern[_at] == '&':
                    throw new NotSupportedException("it has a character class inside another or joined by '&&', which is not supported; write one class, with '\\[' for a bracket");
                default:
                    _result.Append(c);
                    break;
            }
        }

        throw new NotSupportedException("a character class is not closed; close it with ']'");
    }

    private void Escape(bool inClass)
    {
        if (_at == _pattern.Length)
        {
            throw new NotSupportedException("it ends with a single backslash; write '\\\\' for a backslash");
        }

        var c = _pattern[_at++];
        switch (c)
        {
            case 'Q':
                Quote();
                break;
            case 'd' or 'w' or 's' or 'h' when !_unicode || c == 'h':
                Append(Members(c), negated: false, inClass);
                break;
            case 'D' or 'W' or 'S' or 'H' when !_unicode || c == 'H':
                if (inClass)
                {
                    throw new NotSupportedException($"it has '\\{c}' inside a character class, which is not supported");
                }

                Append(Members(char.ToLowerInvariant(c)), negated: true, inClass);
                break;
            case 'R' when !inClass:
                _result.Append(@"(?:\r\n|[\n\u000B\f\r\u0085\u2028\u2029])");
                break;
            case 'p' or 'P' when PosixClass() is { } members:
                Append(members, negated: c == 'P', inClass);
                break;
            default:
                _result.Append('\\').Append(c);
                break;
        }
    }

    private void Append(string members, bool negated, bool inClass) =>
        _result.Append(inClass && !negated ? members : $"[{(negated ? "^" : "")}{members}]");

    private void Quote()
    {
        var end = _pattern.IndexOf(@"\E", _at, StringComparison.Ordinal);
        var quoted = end < 0 ? _pattern[_at..] : _pattern[_at..end];
        _at = end < 0 ? _pattern.Length : end + 2;
        foreach (var c in quoted)
        {
            _result.Append(char.IsAsciiLetterOrDigit(c) || c > 127 ? c.ToString() : $@"\x{(int)c:x2}");
        }
    }

    private static string Members(char letter) => letter switch
    {
        'd' => "0-9",
        'w' => "a-zA-Z0-9_",
        's' => @" \t\n\x0B\f\r",
        _ => @" \t\xA0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000",
    };

    /// <summary>
    /// The members of <c>{Lower}</c> and the like, which Java has besides Unicode categories; null when none of them follows.
    /// </summary>
    private string? PosixClass()
    {
        var close = _pattern.IndexOf('}', _at);
        if (_at == _pattern.Length || _pattern[_at] != '{' || close < 0)
        {
            return null;
        }

        var members = _pattern[(_at + 1)..close] switch
        {
            "Lower" => "a-z",
            "Upper" => "A-Z",
            "Alpha" => "a-zA-Z",
            "Digit" => "0-9",
            "Alnum" => "a-zA-Z0-9",
            "Punct" => @"!-/:-@\[-`{-~",
            "Blank" => @" \t",
            "Space" => @" \t\n\x0B\f\r",
            "XDigit" => "0-9a-fA-F",
            "ASCII" => @"\x00-\x7F",
            "Cntrl" => @"\x00-\x1F\x7F",
            "Graph" => "!-~",
            "Print" => " -~",
            _ => null,
        };
        _at = members is null ? _at : close + 1;
        return members;
    }
}
