using Understudy.ApiGateway.Templates.Operands;
using Understudy.ApiGateway.Templates.Statements;

namespace Understudy.ApiGateway.Templates.Parsing;

/// <content>Macros and their calls.</content>
internal sealed partial class TemplateParser
{
    private void ReadMacro(int start)
    {
        SkipBlanks();
        var nameStart = _at;
        while (_at < _end && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '_'))
        {
            _at++;
        }

        var name = _text[nameStart.._at];
        if (name.Length == 0 || !IsNameStart(name[0]) || Directives.Contains(name))
        {
            throw Fault("#macro must begin with the name of the macro, a word that no directive has, without quotes.", nameStart);
        }

        var parameters = new List<string>();
        while (true)
        {
            SkipSeparator();
            if (Current == ')' && _at < _end)
            {
                break;
            }

            parameters.Add(ReadVariable("#macro"));
        }

        Close("#macro");

        // Known from here on, so that it can call itself.
        _macros.TryAdd(name, new Macro(name, [], new Block([])));
        _macros[name] = new Macro(name, [.. parameters], ReadBody("#macro", start));
    }

    private void SkipSeparator()
    {
        SkipBlanks();
        if (Current == ',' && _at < _end)
        {
            _at++;
            SkipBlanks();
        }
    }

    private void ReadMacroCall(StatementList statements, string word, int length)
    {
        var start = _at;
        var isBlock = word[0] == '@';
        var name = isBlock ? word[1..] : word;
        if (!IsBeforeParenthesis(length, isSet: false))
        {
            AddWord(statements, name, isBlock, length);
            return;
        }

        var (nesting, end, isInString) = (_nesting, _end, _isInString);
        try
        {
            _at += length;
            Expect('(', $"behind #{word}");
            var arguments = ReadArguments();
            var content = isBlock ? ReadBody($"#{word}", start) : null;
            statements.Add(new MacroStatement(PlaceAt(start), name, arguments, content, _text[start.._at]));
        }
        catch (TemplateSyntaxException) when (!_macros.ContainsKey(name) && ++_unknownMacros <= MostUnknownMacros)
        {
            // No macro, so it is text that looks like one.
            (_at, _nesting, _end, _isInString) = (start, nesting, end, isInString);
            statements.AddText(_text.AsSpan(_at, length));
            statements.EndToken();
            _at += length;
        }
    }

    private Operand[] ReadArguments()
    {
        var arguments = new List<Operand>();
        while (true)
        {
            SkipSeparator();
            if (Current == ')' && _at < _end)
            {
                break;
            }

            arguments.Add(ReadParameter("in the arguments of a macro"));
        }

        Close("the macro call");
        return [.. arguments];
    }

    private void AddWord(StatementList statements, string name, bool isBlock, int length)
    {
        var start = _at;
        _at += length;
        if (isBlock)
        {
            statements.AddText(_text.AsSpan(start, length));
            statements.EndToken();
            return;
        }

        // A macro without parameters may be called without parentheses, also before it is defined.
        statements.Add(new MacroStatement(PlaceAt(start), name, [], null, _text[start.._at]));
    }
}
