namespace Understudy.Jsonata.Matching;

/// <summary>A set of UTF-16 units, as a character class of a regular expression writes it.</summary>
internal sealed class CharSet
{
    public static readonly CharSet Digits = new CharSet().Add('0', '9');
    public static readonly CharSet Words = new CharSet().Add('0', '9').Add('A', 'Z').Add('_', '_').Add('a', 'z');
    public static readonly CharSet LineEnds = new CharSet().Add('\n', '\n').Add('\r', '\r').Add('\u2028', '\u2029');
    public static readonly CharSet Blanks = new CharSet().Add('\t', '\r').Add(' ', ' ').Add('\u00a0', '\u00a0').Add('\u1680', '\u1680')
        .Add('\u2000', '\u200a').Add('\u2028', '\u2029').Add('\u202f', '\u202f').Add('\u205f', '\u205f').Add('\u3000', '\u3000').Add('\ufeff', '\ufeff');

    private readonly List<(char First, char Last)> _ranges = [];

    public IReadOnlyList<(char First, char Last)> Ranges => _ranges;

    public bool IsNegated { get; set; }

    /// <summary>Letters of either case count when one of them is in.</summary>
    public bool IgnoresCase { get; set; }

    public CharSet Add(char first, char last)
    {
        _ranges.Add((first, last));
        return this;
    }

    public void Add(CharSet other)
    {
        if (!other.IsNegated)
        {
            _ranges.AddRange(other._ranges);
            return;
        }

        var next = 0;
        foreach (var (first, last) in other._ranges.OrderBy(range => range.First))
        {
            if (first > next)
            {
                _ranges.Add(((char)next, (char)(first - 1)));
            }

            next = Math.Max(next, last + 1);
        }

        if (next <= char.MaxValue)
        {
            _ranges.Add(((char)next, char.MaxValue));
        }
    }

    public CharSet Negate()
    {
        var negated = new CharSet { IsNegated = !IsNegated };
        negated._ranges.AddRange(_ranges);
        return negated;
    }

    public bool Contains(char unit) =>
        IsNegated != (Has(unit) || (IgnoresCase && (Has(char.ToUpperInvariant(unit)) || Has(char.ToLowerInvariant(unit)))));

    private bool Has(char unit)
    {
        foreach (var (first, last) in _ranges)
        {
            if (unit >= first && unit <= last)
            {
                return true;
            }
        }

        return false;
    }
}
