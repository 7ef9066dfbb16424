using System.Globalization;

namespace Understudy.Jsonata.Matching;

/// <summary>Reads regular expressions as ECMAScript writes them (without the flags u and v).</summary>
internal sealed partial class PatternParser(string text, bool ignoreCase, bool multiline)
{
    private const int MaxNesting = 200;
    private const int Unlimited = int.MaxValue;

    private readonly List<string?> _groupNames = [null];
    private readonly int _groupTotal = CountGroups(text, out _);
    private readonly bool _hasNames = CountGroups(text, out var names) >= 0 && names;
    private int _at;
    private int _nesting;

    public int GroupCount => _groupNames.Count - 1;

    private bool AtEnd => _at >= text.Length;

    public PatternNode Parse()
    {
        var pattern = ReadChoice();
        return AtEnd ? pattern : throw new PatternException("Unmatched ')'");
    }

    private static int CountGroups(string text, out bool hasNames)
    {
        var count = 0;
        var inClass = false;
        hasNames = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    var named = text.AsSpan(i).StartsWith("(?<") && !text.AsSpan(i).StartsWith("(?<=") && !text.AsSpan(i).StartsWith("(?<!");
                    hasNames |= named;
                    count += named || i + 1 >= text.Length || text[i + 1] != '?' ? 1 : 0;
                    break;
            }
        }

        return count;
    }

    private PatternNode ReadChoice()
    {
        if (++_nesting > MaxNesting)
        {
            throw new PatternException("Too deep nesting");
        }

        var options = new List<PatternNode> { ReadSequence() };
        while (Accept('|'))
        {
            options.Add(ReadSequence());
        }

        _nesting--;
        return options.Count == 1 ? options[0] : new PatternNode.Choice(options);
    }

    private PatternNode.Sequence ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (!AtEnd && text[_at] is not ('|' or ')'))
        {
            var firstGroup = _groupNames.Count;
            var part = ReadAtom();
            parts.Add(part is PatternNode.Place or PatternNode.Look { IsBehind: true } ? part : ReadQuantifier(part, firstGroup));
        }

        return new PatternNode.Sequence(parts);
    }

    private PatternNode ReadQuantifier(PatternNode body, int firstGroup)
    {
        return TryReadTimes(out var least, out var most)
            ? new PatternNode.Repeat(body, least, most, Accept('?'), firstGroup, _groupNames.Count)
            : body;
    }

    private bool TryReadTimes(out int least, out int most)
    {
        (least, most) = (0, Unlimited);
        if (Accept('*'))
        {
            return true;
        }

        if (Accept('+'))
        {
            least = 1;
            return true;
        }

        if (Accept('?'))
        {
            most = 1;
            return true;
        }

        return TryReadLimits(out least, out most);
    }

    private bool TryReadLimits(out int least, out int most)
    {
        (least, most) = (0, Unlimited);
        var start = _at;
        if (Accept('{') && TryReadNumber(out least))
        {
            most = least;
            if (Accept(','))
            {
                most = TryReadNumber(out var limit) ? limit : Unlimited;
            }

            if (Accept('}'))
            {
                return least <= most ? true : throw new PatternException("numbers out of order in {} quantifier");
            }
        }

        _at = start;
        return false;
    }

    private bool TryReadNumber(out int number)
    {
        var start = _at;
        while (!AtEnd && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }

        number = 0;
        if (_at > start && !int.TryParse(text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            number = Unlimited;
        }

        return _at > start;
    }

    private PatternNode ReadAtom()
    {
        var unit = text[_at++];
        switch (unit)
        {
            case '^':
                return new PatternNode.Place(multiline ? Operation.LineStart : Operation.TextStart);
            case '$':
                return new PatternNode.Place(multiline ? Operation.LineEnd : Operation.TextEnd);
            case '.':
                return new PatternNode.One(CharSet.LineEnds.Negate());
            case '(':
                return ReadGroup();
            case '[':
                return new PatternNode.One(ReadClass());
            case '\\':
                return ReadEscape();
            case '*' or '+' or '?':
                throw new PatternException("Nothing to repeat");
            case '{':
                _at--;
                if (TryReadLimits(out _, out _))
                {
                    throw new PatternException("Nothing to repeat");
                }

                _at++;
                return Literal(unit);
            default:
                return Literal(unit);
        }
    }

    private PatternNode ReadGroup()
    {
        if (!Accept('?'))
        {
            return ReadCapture(null);
        }

        if (Accept(':'))
        {
            return Closed(ReadChoice());
        }

        if (Accept('='))
        {
            return new PatternNode.Look(Closed(ReadChoice()), false, false);
        }

        if (Accept('!'))
        {
            return new PatternNode.Look(Closed(ReadChoice()), false, true);
        }

        if (!Accept('<'))
        {
            throw new PatternException("Invalid group");
        }

        if (Accept('='))
        {
            return new PatternNode.Look(Closed(ReadChoice()), true, false);
        }

        return Accept('!') ? new PatternNode.Look(Closed(ReadChoice()), true, true) : ReadCapture(ReadGroupName());
    }

    private PatternNode.Group ReadCapture(string? name)
    {
        if (name is not null && _groupNames.Contains(name))
        {
            throw new PatternException("Duplicate capture group name");
        }

        var number = _groupNames.Count;
        _groupNames.Add(name);
        return new PatternNode.Group(number, Closed(ReadChoice()));
    }

    private string ReadGroupName()
    {
        var end = text.IndexOf('>', _at);
        var name = end < 0 ? "" : text[_at..end];
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || !name.All(unit => char.IsLetterOrDigit(unit) || unit is '_' or '$'))
        {
            throw new PatternException("Invalid capture group name");
        }

        _at = end + 1;
        return name;
    }

    private PatternNode Closed(PatternNode body) => Accept(')') ? body : throw new PatternException("Unterminated group");

    private PatternNode Literal(char unit)
    {
        if (!ignoreCase || char.ToUpperInvariant(unit) == char.ToLowerInvariant(unit))
        {
            return new PatternNode.Literal(unit);
        }

        return new PatternNode.One(new CharSet().Add(char.ToUpperInvariant(unit), char.ToUpperInvariant(unit))
            .Add(char.ToLowerInvariant(unit), char.ToLowerInvariant(unit)).Add(unit, unit));
    }

    private bool Accept(char unit)
    {
        if (AtEnd || text[_at] != unit)
        {
            return false;
        }

        _at++;
        return true;
    }
}
