using System.Diagnostics.CodeAnalysis;
using Understudy.ApiGateway.Templates.Operands;

namespace Understudy.ApiGateway.Templates.Parsing;

/// <content>References: <c>$name</c>, <c>$!name</c>, <c>${name}</c>, with properties, methods and indexes.</content>
internal sealed partial class TemplateParser
{
    private const int MostSteps = 200;

    /// <summary>Reads a reference from its dollar sign on; nothing when none stands there.</summary>
    private bool TryReadReference([NotNullWhen(true)] out Reference? reference)
    {
        reference = null;
        var start = _at;
        var at = _at + 1;
        at += at < _end && _text[at] == '!' ? 1 : 0;
        var hasBraces = at < _end && _text[at] == '{';
        at += hasBraces ? 1 : 0;
        if (at >= _end || !IsNameStart(_text[at]))
        {
            return false;
        }

        Enter();
        _at = at;
        var name = ReadName();
        var steps = ReadSteps(name);
        if (hasBraces)
        {
            if (Current != '}')
            {
                throw Fault($"The reference '${{{name}' is not closed: expected '}}', but found {Found()}.");
            }

            _at++;
        }

        _nesting--;
        reference = new Reference(PlaceAt(start), name, steps);
        return true;
    }

    private ReferenceStep[] ReadSteps(string name)
    {
        List<ReferenceStep>? steps = null;
        while (true)
        {
            ReferenceStep step;
            if (Current == '[' && _at < _end)
            {
                step = ReadIndex();
            }
            else if (Current == '.' && _at + 1 < _end && char.IsAsciiLetter(_text[_at + 1]))
            {
                _at++;
                step = ReadMember();
            }
            else
            {
                return steps is null ? [] : [.. steps];
            }

            (steps ??= []).Add(step);
            if (steps.Count > MostSteps)
            {
                throw Fault($"The reference '${name}' has more than {MostSteps} steps.");
            }
        }
    }

    private ReferenceStep ReadMember()
    {
        var start = _at;
        var name = ReadName();
        if (Current != '(' || _at >= _end)
        {
            return new PropertyStep(name);
        }

        _at++;
        return new MethodStep(PlaceAt(start), name, ReadList(')', $"in the arguments of {name}"));
    }

    private IndexStep ReadIndex()
    {
        var start = _at++;
        SkipBlanks();
        var index = Current switch
        {
            '"' or '\'' => ReadString(),
            '$' when TryReadReference(out var reference) => reference,
            '-' or (>= '0' and <= '9') => ReadNumber(),
            _ when TryReadWord("true", "false") is { } word => new Literal(word == "true"),
            _ => throw Fault($"Expected a whole number, a string or a reference as index, but found {Found()}. To print a '[' behind a reference, write the reference with braces, as in ${{name}}[."),
        };
        Expect(']', "behind the index");
        return new IndexStep(PlaceAt(start), index);
    }

    private string ReadName()
    {
        var start = _at;
        while (_at < _end && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '_' or '-'))
        {
            _at++;
        }

        return _text[start.._at];
    }

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';
}
