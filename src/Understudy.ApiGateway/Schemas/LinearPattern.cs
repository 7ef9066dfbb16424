using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Understudy.Jsonata.Matching;

namespace Understudy.ApiGateway.Schemas;

/// <summary>Writes a regular expression anew for .NET's engine without backtracking, which asks the same question of a text: does it match?</summary>
internal sealed class LinearPattern
{
    // The engine unrolls counted repetitions.
    private const long LargestSize = 2000;

    private readonly StringBuilder _text = new();

    private LinearPattern()
    {
    }

    /// <summary>Null when the expression looks around, refers back, or asks for word boundaries (those of ECMA know only ASCII).</summary>
    public static Regex? TryMake(PatternNode tree)
    {
        var writer = new LinearPattern();
        if (SizeOf(tree) > LargestSize || !writer.TryWrite(tree))
        {
            return null;
        }

        try
        {
            return new Regex(writer._text.ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private static long SizeOf(PatternNode node) => node switch
    {
        PatternNode.Sequence sequence => 1 + sequence.Parts.Sum(SizeOf),
        PatternNode.Choice choice => 1 + choice.Options.Sum(SizeOf),
        PatternNode.Group group => SizeOf(group.Body),
        PatternNode.Repeat repeat => Math.Min(LargestSize + 1, SizeOf(repeat.Body) * Math.Max(1L, repeat.Most == int.MaxValue ? repeat.Least + 1L : repeat.Most)),
        _ => 1,
    };

    private bool TryWrite(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Literal literal:
                WriteUnit(literal.Unit);
                return true;
            case PatternNode.One { Set.IgnoresCase: false } one:
                WriteSet(one.Set);
                return true;
            case PatternNode.Place { Operation: Operation.TextStart or Operation.TextEnd } place:
                _text.Append(place.Operation == Operation.TextStart ? @"\A" : @"\z");
                return true;
            case PatternNode.Sequence sequence:
                return sequence.Parts.All(TryWrite);
            case PatternNode.Group group:
                return TryWrite(group.Body);
            case PatternNode.Choice choice:
                return TryWriteChoice(choice);
            case PatternNode.Repeat repeat:
                return TryWriteRepeat(repeat);
            default:
                return false;
        }
    }

    private bool TryWriteChoice(PatternNode.Choice choice)
    {
        _text.Append("(?:");
        for (var i = 0; i < choice.Options.Count; i++)
        {
            _text.Append(i == 0 ? "" : "|");
            if (!TryWrite(choice.Options[i]))
            {
                return false;
            }
        }

        _text.Append(')');
        return true;
    }

    private bool TryWriteRepeat(PatternNode.Repeat repeat)
    {
        _text.Append("(?:");
        if (!TryWrite(repeat.Body))
        {
            return false;
        }

        _text.Append(CultureInfo.InvariantCulture, $"){{{repeat.Least},");
        _text.Append(repeat.Most == int.MaxValue ? "" : repeat.Most.ToString(CultureInfo.InvariantCulture)).Append('}');
        return true;
    }

    private void WriteSet(CharSet set)
    {
        if (set.Ranges.Count == 0)
        {
            _text.Append(set.IsNegated ? @"[\s\S]" : @"[^\s\S]");
            return;
        }

        _text.Append(set.IsNegated ? "[^" : "[");
        foreach (var (first, last) in set.Ranges)
        {
            WriteUnit(first);
            _text.Append('-');
            WriteUnit(last);
        }

        _text.Append(']');
    }

    private void WriteUnit(char unit) => _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
}
