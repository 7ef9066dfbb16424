using System.Globalization;

namespace Understudy.Jsonata.Matching;

/// <content>Escapes and character classes.</content>
internal sealed partial class PatternParser
{
    private PatternNode ReadEscape()
    {
        if (AtEnd)
        {
            throw new PatternException("\\ at end of pattern");
        }

        switch (text[_at])
        {
            case 'b':
                _at++;
                return new PatternNode.Place(Operation.WordEdge);
            case 'B':
                _at++;
                return new PatternNode.Place(Operation.NotWordEdge);
            case 'k' when _hasNames:
                _at++;
                return ReadNamedReference();
            case >= '1' and <= '9':
                var start = _at;
                if (TryReadNumber(out var number) && number <= _groupTotal)
                {
                    return new PatternNode.BackReference(number);
                }

                _at = start;
                break;
        }

        return ReadShorthand() is { } set ? new PatternNode.One(set) : Literal(ReadEscapedUnit(inClass: false));
    }

    private PatternNode.BackReference ReadNamedReference()
    {
        if (!Accept('<'))
        {
            throw new PatternException("Invalid named reference");
        }

        var name = ReadGroupName();
        var number = _groupNames.IndexOf(name);
        return number > 0 ? new PatternNode.BackReference(number) : throw new PatternException("Invalid named capture referenced");
    }

    private CharSet? ReadShorthand()
    {
        var set = text[_at] switch
        {
            'd' => CharSet.Digits,
            'D' => CharSet.Digits.Negate(),
            'w' => CharSet.Words,
            'W' => CharSet.Words.Negate(),
            's' => CharSet.Blanks,
            'S' => CharSet.Blanks.Negate(),
            _ => null,
        };
        _at += set is null ? 0 : 1;
        return set;
    }

    private char ReadEscapedUnit(bool inClass)
    {
        var unit = text[_at++];
        switch (unit)
        {
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'b' when inClass:
                return '\b';
            case 'x':
                return ReadHex(2) ?? unit;
            case 'u':
                return ReadHex(4) ?? unit;
            case 'c' when !AtEnd && char.IsAsciiLetter(text[_at]):
                return (char)(text[_at++] % 32);
            case 'c':
                _at--;
                return '\\';
            case >= '0' and <= '7':
                return ReadOctal(unit - '0');
            default:
                return unit;
        }
    }

    private char? ReadHex(int digits)
    {
        if (_at + digits > text.Length
            || !ushort.TryParse(text.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            return null;
        }

        _at += digits;
        return (char)unit;
    }

    private char ReadOctal(int value)
    {
        while (!AtEnd && text[_at] is >= '0' and <= '7' && (value * 8) + text[_at] - '0' <= 255)
        {
            value = (value * 8) + text[_at++] - '0';
        }

        return (char)value;
    }

    private CharSet ReadClass()
    {
        var isNegated = Accept('^');
        var set = new CharSet { IgnoresCase = ignoreCase };
        while (!Accept(']'))
        {
            if (AtEnd)
            {
                throw new PatternException("Unterminated character class");
            }

            ReadClassRange(set);
        }

        set.IsNegated = isNegated;
        return set;
    }

    private void ReadClassRange(CharSet set)
    {
        var first = ReadClassUnit(set);
        if (_at + 1 >= text.Length || text[_at] != '-' || text[_at + 1] == ']')
        {
            AddUnit(set, first);
            return;
        }

        _at++;
        var last = ReadClassUnit(set);
        if (first is null || last is null)
        {
            // A class such as \d cannot bound a range: then the hyphen is one of the units.
            AddUnit(set, first);
            AddUnit(set, '-');
            AddUnit(set, last);
            return;
        }

        set.Add(first.Value, last >= first ? last.Value : throw new PatternException("Range out of order in character class"));
    }

    /// <summary>Reads one unit; null when it was a class such as <c>\d</c>, which is added at once.</summary>
    private char? ReadClassUnit(CharSet set)
    {
        var unit = text[_at++];
        if (unit != '\\')
        {
            return unit;
        }

        if (AtEnd)
        {
            throw new PatternException("\\ at end of pattern");
        }

        if (ReadShorthand() is not { } shorthand)
        {
            return ReadEscapedUnit(inClass: true);
        }

        set.Add(shorthand);
        return null;
    }

    private static void AddUnit(CharSet set, char? unit)
    {
        if (unit is { } value)
        {
            set.Add(value, value);
        }
    }
}
