using System.Text;

namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary>A text in which <c>*</c> stands for any run of characters; <c>\*</c> is an asterisk, <c>\\</c> a backslash.</summary>
/// <remarks>ASL, "Choice State". Each piece is looked for once, from where the one before it ended: no backtracking.</remarks>
internal sealed class WildcardPattern
{
    private readonly string[] _pieces;

    public WildcardPattern(string pattern)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length && pattern[i + 1] is '*' or '\\')
            {
                piece.Append(pattern[++i]);
            }
            else if (pattern[i] == '*')
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }
            else
            {
                piece.Append(pattern[i]);
            }
        }

        pieces.Add(piece.ToString());
        _pieces = [.. pieces];
    }

    public bool Matches(ReadOnlySpan<char> text)
    {
        var first = _pieces[0];
        if (_pieces.Length == 1)
        {
            return text.SequenceEqual(first);
        }

        var last = _pieces[^1];
        if (text.Length < first.Length + last.Length || !text.StartsWith(first) || !text.EndsWith(last))
        {
            return false;
        }

        var middle = text[first.Length..^last.Length];
        foreach (var piece in _pieces.AsSpan(1, _pieces.Length - 2))
        {
            var at = middle.IndexOf(piece);
            if (at < 0)
            {
                return false;
            }

            middle = middle[(at + piece.Length)..];
        }

        return true;
    }
}
