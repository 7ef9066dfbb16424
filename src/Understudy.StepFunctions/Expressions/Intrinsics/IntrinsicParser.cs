using System.Text;
using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>Parses intrinsic calls.</summary>
internal sealed class IntrinsicParser
{
    // AWS developer guide, "Intrinsics": up to 10 calls may be nested in one.
    private const int DeepestNesting = 10;

    private readonly string _text;
    private int _at;
    private int _nesting;

    private IntrinsicParser(string text) => _text = text;

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    /// <exception cref="ExpressionFormatException">The text is no intrinsic call.</exception>
    public static IntrinsicCall Parse(string text)
    {
        var parser = new IntrinsicParser(text);
        if (!text.StartsWith("States.", StringComparison.Ordinal))
        {
            throw parser.Fault("is neither a path nor an intrinsic function; a path starts with '$', an intrinsic function with 'States.'", 0);
        }

        var call = parser.ReadCall();
        return parser._at == text.Length ? call : throw parser.Fault($"goes on behind the call at position {parser._at}; remove what stands behind the ')'");
    }

    private ExpressionFormatException Fault(string reason, int? position = null) =>
        new(ExpressionFault.Of(_text, position ?? _at, reason));

    private IntrinsicCall ReadCall()
    {
        var start = _at;
        if (++_nesting > DeepestNesting + 1)
        {
            throw Fault($"nests more than {DeepestNesting} calls; move the inner ones to a state of their own");
        }

        var function = ReadFunction();
        var arguments = ReadArguments(function);
        _nesting--;
        if (arguments.Count < function.Fewest || arguments.Count > function.Most)
        {
            throw Fault($"gives {arguments.Count} argument(s) to {function.Name}, which takes {Arity(function)}", start);
        }

        CheckNumbers(function, arguments, start);
        return new IntrinsicCall(_text[start.._at], function, [.. arguments]);
    }

    /// <summary>A literal that is no number stands where only a number can be (asl-validator); what a path finds, only a run can tell.</summary>
    private void CheckNumbers(IntrinsicFunction function, List<IExpression> arguments, int start)
    {
        for (var i = function.NumbersFrom; i < arguments.Count; i++)
        {
            if (arguments[i] is LiteralArgument { Kind: not JsonDataKind.Number })
            {
                throw Fault($"gives {function.Name} no number as argument {i + 1}; write a number without quotes, or a path to one", start);
            }
        }
    }

    private static string Arity(IntrinsicFunction function) =>
        function.Fewest == function.Most ? $"{function.Fewest}"
        : function.Most == int.MaxValue ? $"at least {function.Fewest}"
        : $"{function.Fewest} to {function.Most}";

    private IntrinsicFunction ReadFunction()
    {
        var start = _at;
        while (char.IsAsciiLetterOrDigit(Current) || Current is '.' or '_')
        {
            _at++;
        }

        var name = _text[start.._at];
        if (!IntrinsicFunctions.ByName.TryGetValue(name, out var function))
        {
            throw Fault($"calls '{name}', which is no intrinsic function; the functions are {IntrinsicFunctions.Names}", start);
        }

        if (Current != '(')
        {
            throw Fault($"lacks the '(' behind {name} at position {_at}");
        }

        return function;
    }

    private List<IExpression> ReadArguments(IntrinsicFunction function)
    {
        var open = _at++;
        var arguments = new List<IExpression>();
        SkipBlanks();
        if (Current == ')')
        {
            _at++;
            return arguments;
        }

        while (true)
        {
            arguments.Add(ReadArgument(isTemplate: arguments.Count == 0 && function.Name == "States.Format"));
            SkipBlanks();
            var separator = Current;
            _at++;
            if (separator == ')')
            {
                return arguments;
            }

            if (separator != ',')
            {
                throw _at > _text.Length
                    ? Fault($"ends inside the arguments of {function.Name}; close them with ')'", open)
                    : Fault($"has '{separator}' at position {_at - 1}, where ',' or ')' must follow", _at - 1);
            }

            SkipBlanks();
        }
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }

    private IExpression ReadArgument(bool isTemplate) => Current switch
    {
        '\'' => new LiteralArgument(ReadString(isTemplate)),
        '$' => ReadPath(),
        'S' => ReadCall(),
        '"' => throw Fault($"has a double quote at position {_at}; write strings in single quotes"),
        '[' => throw Fault($"has an array at position {_at}; write it as a call of States.Array"),
        '{' => throw Fault($"has an object at position {_at}; write it as States.StringToJson('...')"),
        _ => new LiteralArgument(ReadWord()),
    };

    /// <summary>
    /// Reads a string. In a template of States.Format the escapes of braces stay, so that the function can tell them from its places.
    /// </summary>
    private string ReadString(bool isTemplate)
    {
        var open = _at;
        var result = new StringBuilder();
        for (_at++; Current != '\''; _at++)
        {
            if (_at >= _text.Length)
            {
                throw Fault($"ends inside a string that starts at position {open}; close it with a single quote", open);
            }

            if (Current != '\\')
            {
                result.Append(Current);
                continue;
            }

            _at++;
            if (Current is not ('\'' or '{' or '}' or '\\'))
            {
                throw Fault($"has a single backslash in a string at position {_at - 1}; write '\\\\' for a backslash, or \\' \\{{ \\}}", _at - 1);
            }

            result.Append(isTemplate && Current != '\'' ? "\\" : "").Append(Current);
        }

        _at++;
        return result.ToString();
    }

    private JsonPath ReadPath()
    {
        var start = _at;
        var brackets = 0;
        var parentheses = 0;
        while (_at < _text.Length && !(brackets == 0 && parentheses == 0 && Current is ',' or ')'))
        {
            if (brackets > 0 && Current is '\'' or '"')
            {
                SkipQuoted();
                continue;
            }

            brackets += Current == '[' ? 1 : Current == ']' ? -1 : 0;
            parentheses += Current == '(' ? 1 : Current == ')' ? -1 : 0;
            _at++;
        }

        var text = _text[start.._at].TrimEnd();
        return JsonPath.TryParse(text, out var path, out var fault)
            ? path
            : throw new ExpressionFormatException(new ExpressionFault(_text, start + fault.Position, fault.Reason));
    }

    private void SkipQuoted()
    {
        var quote = Current;
        for (_at++; _at < _text.Length && Current != quote; _at++)
        {
            _at += Current == '\\' ? 1 : 0;
        }

        _at = Math.Min(_at + 1, _text.Length);
    }

    private JsonData ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && Current is not (',' or ')' or ' ' or '\t' or '\r' or '\n'))
        {
            _at++;
        }

        var word = _text[start.._at];
        try
        {
            return word.Length <= 100 && JsonData.Parse(word) is { } value and not StringData ? value : throw NoArgument(word, start);
        }
        catch (JsonDataException)
        {
            throw NoArgument(word, start);
        }
    }

    private ExpressionFormatException NoArgument(string word, int start) => Fault(
        word.Length == 0
            ? $"lacks an argument at position {start}; remove the comma, or write the argument"
            : $"has the argument '{word}' at position {start}, which is neither a path, a string in single quotes, a number, true, false, null nor a call",
        start);
}
