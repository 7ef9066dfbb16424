using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Understudy.Json;

namespace Understudy.StepFunctions.Replays;

/// <summary>The texts of a case that stand for something generated, and what they have been found to stand for.</summary>
internal sealed class Placeholders
{
    private string[] _texts;
    private Dictionary<string, string> _meanings = new(StringComparer.Ordinal);

    /// <param name="texts">Those that match any value; those that mean themselves need no treatment.</param>
    public Placeholders(IEnumerable<string> texts) => _texts = [.. texts.OrderByDescending(text => text.Length)];

    /// <summary>Adds a text of which it is known what it stands for.</summary>
    public void Know(string text, string meaning)
    {
        _texts = [.. _texts.Append(text).Distinct(StringComparer.Ordinal).OrderByDescending(known => known.Length)];
        _meanings[text] = meaning;
    }

    /// <summary>Whether a generated text may be the recorded one under another name: each has one counterpart on the other side.</summary>
    public bool StandsFor(string recorded, string own)
    {
        if (_meanings.TryGetValue(recorded, out var meaning))
        {
            return meaning == own;
        }

        if (_meanings.ContainsValue(own))
        {
            return false;
        }

        _meanings.Add(recorded, own);
        return true;
    }

    /// <summary>Whether an expected text stands for a given one. What the numbered placeholders in it stand for is remembered.</summary>
    public bool Matches(string expected, string actual)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            return true;
        }

        var (pattern, numbered) = PatternOf(expected);
        if (pattern is null || Regex.Match(actual, pattern, RegexOptions.Singleline) is not { Success: true } match)
        {
            return false;
        }

        foreach (var (text, group) in numbered)
        {
            _meanings.TryAdd(text, match.Groups[group].Value);
        }

        return true;
    }

    /// <summary>Whether an expected text is one placeholder and so stands for any value.</summary>
    public bool MatchesWhole(string expected, JsonData actual)
    {
        if (!_texts.Contains(expected, StringComparer.Ordinal))
        {
            return false;
        }

        var text = actual is StringData { Value: var value } ? value : actual.ToString();
        if (_meanings.TryGetValue(expected, out var meaning))
        {
            return meaning == text;
        }

        if (IsNumbered(expected) && text.Length > 0)
        {
            _meanings.Add(expected, text);
        }

        return text.Length > 0;
    }

    /// <summary>What is remembered so far, to go back to when a comparison comes to nothing.</summary>
    public IReadOnlyDictionary<string, string> Remember() => new Dictionary<string, string>(_meanings, StringComparer.Ordinal);

    public void GoBackTo(IReadOnlyDictionary<string, string> meanings) =>
        _meanings = new Dictionary<string, string>(meanings, StringComparer.Ordinal);

    private static bool IsNumbered(string text) => text.Any(char.IsAsciiDigit);

    private (string? Pattern, Dictionary<string, string> Numbered) PatternOf(string expected)
    {
        var pattern = new StringBuilder("^");
        var numbered = new Dictionary<string, string>(StringComparer.Ordinal);
        var found = false;
        for (var i = 0; i < expected.Length;)
        {
            if (Array.Find(_texts, text => string.CompareOrdinal(expected, i, text, 0, text.Length) == 0) is { } placeholder)
            {
                found = true;
                pattern.Append(PartFor(placeholder, numbered));
                i += placeholder.Length;
            }
            else
            {
                pattern.Append(Regex.Escape(expected[i].ToString()));
                i++;
            }
        }

        return (found ? pattern.Append('$').ToString() : null, numbered);
    }

    private string PartFor(string placeholder, Dictionary<string, string> numbered)
    {
        if (_meanings.TryGetValue(placeholder, out var meaning))
        {
            return Regex.Escape(meaning);
        }

        if (!IsNumbered(placeholder))
        {
            return ".+?";
        }

        if (numbered.TryGetValue(placeholder, out var known))
        {
            return $@"\k<{known}>";
        }

        var group = "p" + numbered.Count.ToString(CultureInfo.InvariantCulture);
        numbered.Add(placeholder, group);
        return $"(?<{group}>.+?)";
    }
}
