using System.Globalization;
using System.Text;
using Understudy.ApiGateway.Templates.Statements;

namespace Understudy.ApiGateway.Templates.Parsing;

/// <summary>Reads templates by the grammar of Velocity 1.7.</summary>
internal sealed partial class TemplateParser
{
    private const int DeepestNesting = 100;
    private const int MostUnknownMacros = 1000;

    private readonly string _text;
    private readonly LineMap _lines;
    private readonly Dictionary<string, Macro> _macros = new(StringComparer.Ordinal);
    private int _at;
    private int _end;
    private int _nesting;
    private int _unknownMacros;
    private bool _isInString;

    private TemplateParser(string text)
    {
        _text = text;
        _lines = new LineMap(text);
        _end = text.Length;
    }

    private char Current => _at < _end ? _text[_at] : '\0';

    public static ParsedTemplate Parse(string text, string name, MappingTemplateLimits limits)
    {
        if (Encoding.UTF8.GetByteCount(text) is var bytes && bytes > limits.TemplateBytes)
        {
            throw new MappingTemplateException(name, 1, 1, string.Create(
                CultureInfo.InvariantCulture,
                $"The template has {bytes} bytes; API Gateway allows {limits.TemplateBytes}. To allow more, set MappingTemplateLimits.TemplateBytes."));
        }

        var parser = new TemplateParser(text);
        try
        {
            var body = parser.ReadBlock(out var end);
            return end == BlockEnd.Text
                ? new ParsedTemplate(text, name, limits, body, parser._macros)
                : throw new TemplateSyntaxException(parser._at, "An #end, #else or #elseif stands here that belongs to no directive; remove it.");
        }
        catch (TemplateSyntaxException e)
        {
            var place = parser._lines.PlaceOf(Math.Min(e.Position, text.Length));
            throw new MappingTemplateException(name, place.Line, place.Column, e.Message);
        }
    }

    private Block ReadBlock(out BlockEnd end)
    {
        Enter();
        var statements = new StatementList();
        end = BlockEnd.Text;
        while (_at < _end && end == BlockEnd.Text)
        {
            var length = _text.AsSpan(_at, _end - _at).IndexOfAny('$', '#', '\\');
            if (length != 0)
            {
                length = length < 0 ? _end - _at : length;
                statements.AddText(_text.AsSpan(_at, length));
                _at += length;
                continue;
            }

            switch (Current)
            {
                case '$':
                    ReadDollar(statements);
                    break;
                case '#':
                    end = ReadHash(statements);
                    break;
                default:
                    ReadEscape(statements);
                    break;
            }
        }

        _nesting--;
        return statements.ToBlock();
    }

    private void ReadDollar(StatementList statements)
    {
        if (TryReadReference(out var reference))
        {
            statements.Add(new ReferenceStatement(reference));
            return;
        }

        statements.AddText("$");
        statements.EndToken();
        _at++;
    }

    /// <summary>Backslashes escape only what would be a reference or a known directive; two of them stand for one there.</summary>
    private void ReadEscape(StatementList statements)
    {
        var start = _at;
        while (Current == '\\')
        {
            _at++;
        }

        var count = _at - start;
        var from = _at;
        if (_isInString && Current == 'u' && count % 2 == 1 && TryReadUnicode(_at, out var unit))
        {
            statements.AddText(new string('\\', count - 1) + unit);
            _at += 5;
        }
        else if (Current == '$' && TryReadReference(out var reference))
        {
            statements.AddText(new string('\\', count / 2));
            if (count % 2 == 1)
            {
                statements.AddText(_text.AsSpan(from, _at - from));
                statements.EndToken();
            }
            else
            {
                statements.Add(new ReferenceStatement(reference));
            }
        }
        else if (Current == '#' && TryPeekWord(out var word, out var length) && IsDirective(word))
        {
            statements.AddText(new string('\\', count / 2));
            statements.EndToken();
            if (count % 2 == 1)
            {
                statements.AddText(_text.AsSpan(from, length));
                statements.EndToken();
                _at += length;
            }
        }
        else
        {
            statements.AddText(_text.AsSpan(start, count));
        }
    }

    private bool TryReadUnicode(int at, out char unit)
    {
        unit = '\0';
        if (at + 5 > _end || !ushort.TryParse(_text.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        unit = (char)code;
        return true;
    }

    private void Enter()
    {
        if (++_nesting > DeepestNesting)
        {
            throw Fault($"The template nests directives, strings or parentheses more than {DeepestNesting} deep.");
        }
    }

    private Place PlaceAt(int position) => _lines.PlaceOf(position);

    private TemplateSyntaxException Fault(string reason, int? position = null) => new(position ?? _at, reason);

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }

    /// <summary>Passes over blanks and the end of the line behind a directive, if nothing else stands there.</summary>
    private void SkipLineEnd()
    {
        var at = _at;
        while (at < _end && _text[at] is ' ' or '\t')
        {
            at++;
        }

        if (at < _end && _text[at] is '\n' or '\r')
        {
            _at = at + (_text[at] == '\r' && at + 1 < _end && _text[at + 1] == '\n' ? 2 : 1);
        }
    }

    private bool Accept(char c)
    {
        var isThere = _at < _end && _text[_at] == c;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void Expect(char c, string where)
    {
        SkipBlanks();
        if (!Accept(c))
        {
            throw Fault($"Expected '{c}' {where}, but found {Found()}.");
        }
    }

    private string Found() => _at >= _end ? (_isInString ? "the end of the string" : "the end of the template") : $"'{Current}'";
}
