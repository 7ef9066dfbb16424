using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths.Filters;

namespace Understudy.StepFunctions.Expressions.Paths.Parsing;

/// <summary>
/// Reads JSON literals of paths as leniently as Jayway's parser: single quotes, words without quotes and a comma at the end are
/// accepted.
/// </summary>
internal sealed class LenientJson
{
    private const int Deepest = 100;

    private readonly PathText _text;
    private int _depth;

    private LenientJson(PathText text) => _text = text;

    /// <summary>Reads a part of the text, which must hold one value and blanks around it.</summary>
    public static JsonData Read(PathText path, int from, int to)
    {
        var part = path.Part(from, to);
        var value = ReadNext(part);
        SkipWhitespace(part);
        return part.IsAtEnd ? value : throw part.Fault($"has '{part.Current}' behind a JSON value at position {part.At}; remove it");
    }

    /// <summary>Reads one value from the current place to behind it.</summary>
    public static JsonData ReadNext(PathText path) => new LenientJson(path).ReadValue();

    private static void SkipWhitespace(PathText text)
    {
        while (text.Current is ' ' or '\t' or '\r' or '\n')
        {
            text.At++;
        }
    }

    private JsonData ReadValue()
    {
        SkipWhitespace(_text);
        switch (_text.Current)
        {
            case '[':
                return Nested(ReadArray);
            case '{':
                return Nested(ReadObject);
            case '\'' or '"':
                return QuotedText.Read(_text);
            default:
                return ReadWord();
        }
    }

    private JsonData Nested(Func<JsonData> read)
    {
        if (++_depth > Deepest)
        {
            throw _text.Fault($"nests JSON deeper than {Deepest}");
        }

        var value = read();
        _depth--;
        return value;
    }

    private ArrayData ReadArray()
    {
        var open = _text.At++;
        var items = new List<JsonData>();
        while (!AtClose(']', open))
        {
            items.Add(ReadValue());
            Separate(']', open);
        }

        return JsonData.ArrayOwning([.. items]);
    }

    private ObjectData ReadObject()
    {
        var open = _text.At++;
        var result = JsonData.EmptyObject;
        while (!AtClose('}', open))
        {
            var name = _text.Current is '\'' or '"' ? QuotedText.Read(_text) : ReadPlain();
            SkipWhitespace(_text);
            if (_text.Current != ':')
            {
                throw _text.Fault($"has a JSON object whose member '{name}' is not followed by ':'");
            }

            _text.At++;
            result = result.With(name, ReadValue());
            Separate('}', open);
        }

        return result;
    }

    private bool AtClose(char close, int open)
    {
        SkipWhitespace(_text);
        if (_text.IsAtEnd)
        {
            throw NotClosed(close, open);
        }

        if (_text.Current != close)
        {
            return false;
        }

        _text.At++;
        return true;
    }

    private void Separate(char close, int open)
    {
        SkipWhitespace(_text);
        if (_text.IsAtEnd)
        {
            throw NotClosed(close, open);
        }

        if (_text.Current == ',')
        {
            _text.At++;
        }
        else if (_text.Current != close)
        {
            throw _text.Fault($"has '{_text.Current}' at position {_text.At}, where ',' or '{close}' must follow");
        }
    }

    private ExpressionFormatException NotClosed(char close, int open) => _text.Fault($"ends inside a JSON value; close it with '{close}'", open);

    private JsonData ReadWord()
    {
        var word = ReadPlain();
        return word switch
        {
            "true" => JsonData.True,
            "false" => JsonData.False,
            "null" => JsonData.Null,
            _ => NumberLiteral.TryParse(word, out var number) ? number : JsonData.Of(word),
        };
    }

    private string ReadPlain()
    {
        var start = _text.At;
        while (!_text.IsAtEnd && _text.Current is not (',' or ':' or ']' or '}' or '[' or '{' or '\'' or '"'))
        {
            _text.At++;
        }

        var word = _text.Text[start.._text.At].Trim();
        return word.Length > 0 ? word : throw _text.Fault($"lacks a JSON value at position {start}", start);
    }
}
