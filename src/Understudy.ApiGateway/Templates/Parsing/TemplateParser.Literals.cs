using System.Globalization;
using System.Numerics;
using Understudy.ApiGateway.Templates.Operands;
using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Parsing;

/// <content>What stands for itself, and lists of such.</content>
internal sealed partial class TemplateParser
{
    /// <summary>Reads what may be an argument or an element: Velocity computes nothing there.</summary>
    private Operand ReadParameter(string where)
    {
        SkipBlanks();
        switch (Current)
        {
            case '"' or '\'':
                return ReadString();
            case '$' when TryReadReference(out var reference):
                return reference;
            case '[':
                return ReadBracket();
            case '{':
                return ReadMap();
            case '-' or '.' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                return TryReadWord("true", "false") is { } word
                    ? new Literal(word == "true")
                    : throw Fault($"Expected a reference, string, number, list or map {where}, but found {Found()}.");
        }
    }

    /// <summary>Reads elements up to a closing character, behind the opening one.</summary>
    private Operand[] ReadList(char close, string where)
    {
        Enter();
        var items = new List<Operand>();
        SkipBlanks();
        if (!Accept(close))
        {
            do
            {
                items.Add(ReadParameter(where));
            }
            while (AcceptComma(close, where));
        }

        _nesting--;
        return [.. items];
    }

    /// <summary>Passes over a comma, or over the closing character at the end of a list.</summary>
    private bool AcceptComma(char close, string where)
    {
        SkipBlanks();
        return Accept(',') || (Accept(close)
            ? false
            : throw Fault($"Expected ',' or '{close}' {where}, but found {Found()}. Velocity computes nothing there; put the value into a variable with #set first."));
    }

    /// <summary>A list or a range.</summary>
    private Operand ReadBracket()
    {
        _at++;
        SkipBlanks();
        if (Accept(']'))
        {
            return new ListLiteral([]);
        }

        Enter();
        var items = new List<Operand> { ReadParameter("in a list") };
        SkipBlanks();
        if (_text.AsSpan(_at, _end - _at).StartsWith(".."))
        {
            _nesting--;
            return ReadRange(items[0]);
        }

        while (AcceptComma(']', "in a list"))
        {
            items.Add(ReadParameter("in a list"));
        }

        _nesting--;
        return new ListLiteral([.. items]);
    }

    private RangeLiteral ReadRange(Operand from)
    {
        var start = _at;
        _at += 2;
        var to = ReadParameter("as end of a range");
        Expect(']', "behind the range");
        return IsBound(from) && IsBound(to)
            ? new RangeLiteral(from, to)
            : throw Fault("The ends of a range must be whole numbers or references, as in [0..$last].", start);
    }

    private static bool IsBound(Operand operand) => operand is Reference or Literal { Constant: int or long or BigInteger };

    private MapLiteral ReadMap()
    {
        Enter();
        _at++;
        var entries = new List<(Operand, Operand)>();
        SkipBlanks();
        if (!Accept('}'))
        {
            do
            {
                var key = ReadParameter("as key of a map");
                Expect(':', "behind the key of a map");
                entries.Add((key, ReadParameter("as value of a map")));
            }
            while (AcceptComma('}', "in a map"));
        }

        _nesting--;
        return new MapLiteral([.. entries]);
    }

    private Literal ReadNumber()
    {
        var start = _at;
        _at += Current == '-' ? 1 : 0;
        SkipDigits();
        var isWhole = _at > start && char.IsAsciiDigit(_text[_at - 1]);
        if (Current == '.' && _at < _end && !(_at + 1 < _end && _text[_at + 1] == '.'))
        {
            isWhole = false;
            _at++;
            SkipDigits();
        }

        if (Current is 'e' or 'E' && ExponentLength() is var exponent and > 0)
        {
            isWhole = false;
            _at += exponent;
        }

        var text = _text[start.._at];
        if (!text.Any(char.IsAsciiDigit))
        {
            throw Fault($"Expected a number, but found '{text}'.", start);
        }

        return new Literal(isWhole ? Whole(text, start) : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    private object Whole(string text, int start)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return ValueOf.Whole(number);
        }

        return text.Length <= 1000
            ? BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : throw Fault("The number has more than 1000 digits.", start);
    }

    private int ExponentLength()
    {
        var at = _at + 1;
        at += at < _end && _text[at] is '+' or '-' ? 1 : 0;
        var digits = at;
        while (at < _end && char.IsAsciiDigit(_text[at]))
        {
            at++;
        }

        return at > digits ? at - _at : 0;
    }

    private void SkipDigits()
    {
        while (_at < _end && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }
    }

    /// <summary>Reads one of the words; null when none stands there.</summary>
    private string? TryReadWord(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            var end = _at + word.Length;
            if (_text.AsSpan(_at, _end - _at).StartsWith(word, StringComparison.Ordinal)
                && !(end < _end && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '_' or '-')))
            {
                _at = end;
                return word;
            }
        }

        return null;
    }
}
