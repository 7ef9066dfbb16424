using Understudy.ApiGateway.Templates.Operands;
using Understudy.ApiGateway.Templates.Statements;

namespace Understudy.ApiGateway.Templates.Parsing;

/// <content>What begins with a hash sign: directives, macro calls and comments.</content>
internal sealed partial class TemplateParser
{
    private static readonly HashSet<string> Directives = new(StringComparer.Ordinal)
    {
        "set", "if", "elseif", "else", "end", "foreach", "macro", "define", "evaluate", "stop", "break", "include", "parse",
    };

    private bool IsDirective(string word) => Directives.Contains(word) || _macros.ContainsKey(word);

    private BlockEnd ReadHash(StatementList statements)
    {
        var next = _at + 1 < _end ? _text[_at + 1] : '\0';
        switch (next)
        {
            case '#':
                SkipLineComment();
                statements.EndToken();
                return BlockEnd.Text;
            case '*':
                SkipTo("*#", _at + 2, "The comment is not closed with '*#'.");
                statements.EndToken();
                return BlockEnd.Text;
            case '[' when _at + 2 < _end && _text[_at + 2] == '[':
                var start = _at + 3;
                SkipTo("]]#", start, "The text between '#[[' and ']]#' is not closed.");
                statements.AddText(_text.AsSpan(start, _at - 3 - start));
                statements.EndToken();
                return BlockEnd.Text;
            default:
                if (TryPeekWord(out var word, out var length))
                {
                    return ReadDirective(statements, word, length);
                }

                statements.AddText("#");
                statements.EndToken();
                _at++;
                return BlockEnd.Text;
        }
    }

    private void SkipLineComment()
    {
        var length = _text.AsSpan(_at, _end - _at).IndexOfAny('\n', '\r');
        _at = length < 0 ? _end : _at + length;
        SkipLineEnd();
    }

    private void SkipTo(string close, int from, string fault)
    {
        var at = from <= _end ? _text.IndexOf(close, from, _end - from, StringComparison.Ordinal) : -1;
        _at = at < 0 ? throw Fault(fault) : at + close.Length;
    }

    /// <summary>The word behind a hash sign, plain or in braces, and the length with the hash sign.</summary>
    private bool TryPeekWord(out string word, out int length)
    {
        var hasBraces = _at + 1 < _end && _text[_at + 1] == '{';
        var start = _at + (hasBraces ? 2 : 1);
        var at = start;
        while (at < _end && (char.IsAsciiLetter(_text[at]) || _text[at] is '_' or '@' || (at > start && char.IsAsciiDigit(_text[at]))))
        {
            at++;
        }

        word = _text[start..at];
        length = at - _at + (hasBraces ? 1 : 0);
        return word.Length > 0 && (!hasBraces || (at < _end && _text[at] == '}'));
    }

    private BlockEnd ReadDirective(StatementList statements, string word, int length)
    {
        var start = _at;
        switch (word)
        {
            case "end":
                _at += length;
                SkipLineEnd();
                return BlockEnd.End;
            case "else":
                _at += length;
                SkipLineEnd();
                return BlockEnd.Else;
            case "elseif":
                _at += length;
                return BlockEnd.ElseIf;
            case "set" when IsBeforeParenthesis(length, isSet: true):
                statements.DropBlankToken();
                _at += length;
                statements.Add(ReadSet());
                break;
            case "if":
                _at += length;
                statements.Add(ReadIf(start));
                break;
            case "stop" or "break":
                _at += length;
                SkipEmptyParentheses();
                statements.Add(new FlowStatement(word == "stop" ? Flow.Stop : Flow.Break));
                break;
            case "include" or "parse":
                throw Fault($"#{word} reads another template, and API Gateway has none; write its text here.");
            case "foreach" or "macro" or "define" or "evaluate":
                Open(word, length);
                ReadBlockDirective(statements, word, start);
                break;
            default:
                ReadMacroCall(statements, word, length);
                break;
        }

        return BlockEnd.Text;
    }

    private void ReadBlockDirective(StatementList statements, string word, int start)
    {
        switch (word)
        {
            case "foreach":
                statements.Add(ReadForeach(start));
                break;
            case "macro":
                ReadMacro(start);
                statements.EndToken();
                break;
            case "define":
                var variable = ReadVariable("#define");
                Close("#define");
                statements.Add(new DefineStatement(variable, ReadBody("#define", start)));
                break;
            default:
                var text = ReadParameter("in #evaluate");
                Close("#evaluate");
                statements.Add(new EvaluateStatement(PlaceAt(start), text));
                break;
        }
    }

    private bool IsBeforeParenthesis(int length, bool isSet)
    {
        var at = _at + length;
        while (at < _end && (_text[at] == ' ' || (!isSet && _text[at] is '\t' or '\n' or '\r')))
        {
            at++;
        }

        return at < _end && _text[at] == '(';
    }

    private void Open(string word, int length)
    {
        if (!IsBeforeParenthesis(length, isSet: false))
        {
            throw Fault($"#{word} must be followed by a '('.");
        }

        _at += length;
        Expect('(', $"behind #{word}");
    }

    /// <summary>Reads the parenthesis that closes a directive, and the rest of an empty line.</summary>
    private void Close(string directive)
    {
        Expect(')', $"to close {directive}");
        SkipLineEnd();
    }

    private void SkipEmptyParentheses()
    {
        if (_text.AsSpan(_at, _end - _at).StartsWith("()"))
        {
            _at += 2;
            SkipLineEnd();
        }
    }

    private Block ReadBody(string directive, int start)
    {
        var body = ReadBlock(out var end);
        return end switch
        {
            BlockEnd.End => body,
            BlockEnd.Text => throw Fault($"{directive} is not closed with #end.", start),
            _ => throw Fault($"An #else or #elseif stands in {directive}, which has none."),
        };
    }

    private string ReadVariable(string directive)
    {
        SkipBlanks();
        return Current == '$' && TryReadReference(out var reference) && reference.IsVariable
            ? reference.Name
            : throw Fault($"{directive} must name a variable here, such as $item.");
    }

    private SetStatement ReadSet()
    {
        Expect('(', "behind #set");
        SkipBlanks();
        if (Current != '$' || !TryReadReference(out var target))
        {
            throw Fault($"#set must begin with a reference, as in #set($name = value), but found {Found()}.");
        }

        Expect('=', "behind the reference of #set");
        _operators = 0;
        var value = ReadExpression();
        Close("#set");
        return new SetStatement(target, value);
    }

    private IfStatement ReadIf(int start)
    {
        var branches = new List<(Operand, Block)>();
        var condition = ReadCondition("#if");
        while (true)
        {
            var body = ReadBlock(out var end);
            branches.Add((condition, body));
            switch (end)
            {
                case BlockEnd.End:
                    return new IfStatement([.. branches], null);
                case BlockEnd.Else:
                    return new IfStatement([.. branches], ReadBody("#else", start));
                case BlockEnd.ElseIf:
                    condition = ReadCondition("#elseif");
                    break;
                default:
                    throw Fault("#if is not closed with #end.", start);
            }
        }
    }

    private Operand ReadCondition(string directive)
    {
        Expect('(', $"behind {directive}");
        _operators = 0;
        var condition = ReadExpression();
        SkipBlanks();
        if (Current == '=' && _at < _end)
        {
            throw Fault("A single '=' does not compare; write '=='.");
        }

        Close(directive);
        return condition;
    }

    private ForeachStatement ReadForeach(int start)
    {
        var variable = ReadVariable("#foreach");
        SkipBlanks();
        if (TryReadWord("in") is null)
        {
            throw Fault($"Expected 'in' behind the variable of #foreach, but found {Found()}.");
        }

        var list = ReadParameter("in #foreach");
        Close("#foreach");
        return new ForeachStatement(PlaceAt(start), variable, list, ReadBody("#foreach", start));
    }
}
