using System.Buffers;
using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths.Parsing;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>Parses conditions: <c>||</c> binds weaker than <c>&amp;&amp;</c>, that weaker than <c>!</c>.</summary>
internal sealed class FilterParser
{
    private const int DeepestNesting = 100;
    private const int LongestPattern = 2000;

    private static readonly SearchValues<char> Flags = SearchValues.Create("dixmsuU");

    private readonly PathText _text;
    private int _nesting;

    private FilterParser(PathText text) => _text = text;

    /// <summary>Reads from the opening parenthesis, which is the current character, to behind the closing one.</summary>
    public static FilterNode Read(PathText text) => new FilterParser(text).ReadParentheses();

    private FilterNode ReadParentheses()
    {
        var open = _text.At++;
        if (++_nesting > DeepestNesting)
        {
            throw _text.Fault($"nests conditions deeper than {DeepestNesting}");
        }

        var condition = ReadOr();
        if (_text.SkipBlanks().Current != ')')
        {
            throw _text.IsAtEnd
                ? _text.Fault("ends inside a filter; close its condition with ')'", open)
                : _text.Fault($"has '{_text.Current}' in a filter at position {_text.At}, where an operator, '&&', '||' or ')' must follow");
        }

        _text.At++;
        _nesting--;
        return condition;
    }

    private FilterNode ReadOr()
    {
        var conditions = new List<FilterNode>();
        do
        {
            conditions.Add(ReadAnd());
        }
        while (_text.SkipBlanks().TryRead("||"));

        return conditions.Count == 1 ? conditions[0] : new LogicalNode([.. conditions], isAnd: false);
    }

    private FilterNode ReadAnd()
    {
        var conditions = new List<FilterNode>();
        do
        {
            conditions.Add(ReadCondition());
        }
        while (_text.SkipBlanks().TryRead("&&"));

        return conditions.Count == 1 ? conditions[0] : new LogicalNode([.. conditions], isAnd: true);
    }

    private FilterNode ReadCondition()
    {
        _text.SkipBlanks();
        if (_text.Current == '(')
        {
            return ReadParentheses();
        }

        var start = _text.At;
        if (_text.Current == '!')
        {
            _text.At++;
            if (_text.SkipBlanks().Current is not ('$' or '@'))
            {
                return ReadNegated();
            }

            _text.At = start;
        }

        return ReadComparison();
    }

    private NotNode ReadNegated()
    {
        if (++_nesting > DeepestNesting)
        {
            throw _text.Fault($"nests conditions deeper than {DeepestNesting}");
        }

        var condition = ReadCondition();
        _nesting--;
        return new NotNode(condition);
    }

    private FilterNode ReadComparison()
    {
        var start = _text.SkipBlanks().At;
        var left = ReadOperand();
        var behind = _text.At;
        var op = ReadOperator(out var written);
        if (op is { } known)
        {
            return new ComparisonNode(left, known, ReadOperand());
        }

        _text.At = behind;
        if (left.Path is { } path)
        {
            return new ExistenceNode(path, shouldExist: !left.IsNegated);
        }

        throw written.Length == 0 || written[0] is ')' or '&' or '|'
            ? _text.Fault("has a literal in a filter that is compared with nothing; write an operator and a second operand behind it", start)
            : _text.Fault($"has '{written}' in a filter, which is no operator; the operators are == != < <= > >= =~ and, with blanks around them, in nin subsetof anyof noneof size empty contains");
    }

    private FilterOperator? ReadOperator(out string written)
    {
        var start = _text.SkipBlanks().At;
        if (IsSymbol(_text.Current))
        {
            while (IsSymbol(_text.Current))
            {
                _text.At++;
            }
        }
        else
        {
            while (!_text.IsAtEnd && _text.Current != ' ')
            {
                _text.At++;
            }
        }

        written = _text.Text[start.._text.At];
        return FilterOperators.Find(written);
    }

    private static bool IsSymbol(char c) => c is '<' or '>' or '=' or '~' or '!';

    private FilterOperand ReadOperand()
    {
        var isNegated = _text.SkipBlanks().Current == '!';
        if (isNegated)
        {
            _text.At++;
            _text.SkipBlanks();
        }

        switch (_text.Current)
        {
            case '$' or '@':
                return FilterPathReader.Read(_text, isNegated);
            case var c when isNegated:
                throw _text.Fault($"has '{c}' behind '!' in a filter at position {_text.At}; a path must follow there");
            case '\'' or '"':
                return FilterOperand.Of(JsonData.Of(QuotedText.Read(_text)));
            case '[' or '{':
                return FilterOperand.Of(LenientJson.ReadNext(_text));
            case '/':
                return FilterOperand.Of(ReadPattern());
            default:
                return FilterOperand.Of(ReadScalar());
        }
    }

    private JsonData ReadScalar()
    {
        if (_text.TryRead("true"))
        {
            return JsonData.True;
        }

        if (_text.TryRead("false"))
        {
            return JsonData.False;
        }

        if (_text.TryRead("null"))
        {
            return JsonData.Null;
        }

        if (char.IsAsciiLetter(_text.Current))
        {
            return ReadBareWord();
        }

        var start = _text.At;
        while (char.IsAsciiDigit(_text.Current) || _text.Current is '-' or '.' or 'e' or 'E')
        {
            _text.At++;
        }

        return NumberLiteral.TryParse(_text.Text[start.._text.At], out var number)
            ? number
            : throw _text.Fault($"lacks an operand in a filter at position {start}; write a path, a quoted text, a number, true, false, null, a JSON list or object, or /a regular expression/", start);
    }

    // Jayway wants quotes here; definitions that AWS runs leave them out ($.Labels[?(@.Name==Receipt)]), so the word is taken as text.
    private StringData ReadBareWord()
    {
        var start = _text.At;
        while (char.IsAsciiLetterOrDigit(_text.Current) || _text.Current is '_' or '-')
        {
            _text.At++;
        }

        return JsonData.Of(_text.Text[start.._text.At]);
    }

    private FilterPattern ReadPattern()
    {
        var open = _text.At;
        for (_text.At++; _text.Current != '/'; _text.At++)
        {
            _text.At += _text.Current == '\\' ? 1 : 0;
            if (_text.At >= _text.End)
            {
                throw _text.Fault("ends inside a regular expression; close it with '/'", open);
            }
        }

        var pattern = _text.Text[(open + 1).._text.At];
        var flagsAt = ++_text.At;
        while (char.IsAsciiLetter(_text.Current))
        {
            _text.At++;
        }

        var flags = _text.Text[flagsAt.._text.At];
        if (flags.AsSpan().IndexOfAnyExcept(Flags) is var wrong and >= 0)
        {
            throw _text.Fault($"has the flag '{flags[wrong]}' behind a regular expression; the flags are d, i, x, m, s, u and U", flagsAt + wrong);
        }

        if (pattern.Length > LongestPattern)
        {
            throw _text.Fault($"has a regular expression of more than {LongestPattern} characters; shorten it", open);
        }

        try
        {
            return FilterPattern.Compile(pattern, flags);
        }
        catch (NotSupportedException e)
        {
            throw _text.Fault($"has a regular expression that cannot be used: {e.Message.TrimEnd('.')}", open);
        }
    }
}
