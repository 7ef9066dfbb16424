using Understudy.Json;

namespace Understudy.ApiGateway.Mocks;

/// <summary>Reads the <c>statusCode</c> out of what the request template of a MOCK integration gave.</summary>
/// <remarks>API Gateway reads that text leniently: keys and values without quotes, single quotes and stray commas pass. What decides is
/// an integer named statusCode; without one the call fails.</remarks>
internal ref struct MockStatus
{
    private const string Member = "statusCode";
    private const int DeepestNesting = 100;

    private readonly ReadOnlySpan<char> _text;
    private int _at;
    private int _depth;
    private int? _status;

    private MockStatus(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The status; null when the text is no object, is damaged beyond leniency, or has no integer statusCode.</summary>
    public static int? Read(string text)
    {
        if (TryParse(text) is ObjectData strict)
        {
            return strict.TryGet(Member, out var value) && value is NumberData number ? AsStatus(number.ToString()) : null;
        }

        var reader = new MockStatus(text.AsSpan().Trim());
        return reader.ReadObject() && reader._at == reader._text.Length ? reader._status : null;
    }

    private static JsonData? TryParse(string text)
    {
        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonDataException)
        {
            return null;
        }
    }

    private static int? AsStatus(ReadOnlySpan<char> text) =>
        int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, null, out var status) ? status : null;

    private bool ReadObject()
    {
        if (_at >= _text.Length || _text[_at] != '{' || ++_depth > DeepestNesting)
        {
            return false;
        }

        _at++;
        while (SkipBlanksAndCommas())
        {
            if (_text[_at] == '}' && EndsHere())
            {
                _at++;
                _depth--;
                return true;
            }

            if (!ReadMember())
            {
                return false;
            }
        }

        return false;
    }

    // A brace ends the outermost object only at the end of the text: before that it is part of a name without quotes.
    private readonly bool EndsHere() => _depth > 1 || _at == _text.Length - 1;

    private bool ReadMember() => TryReadName(out var name) && ReadValue(isStatus: _depth == 1 && name is Member);

    private bool TryReadName(out ReadOnlySpan<char> name)
    {
        name = default;
        if (_text[_at] == '{')
        {
            return false;
        }

        if (_text[_at] is '"' or '\'')
        {
            return TryReadQuoted(out name) && SkipColon();
        }

        var length = _text[_at..].IndexOf(':');
        if (length < 0)
        {
            return false;
        }

        name = _text.Slice(_at, length).TrimEnd();
        _at += length;
        return SkipColon();
    }

    private bool ReadValue(bool isStatus)
    {
        SkipBlanks();
        if (_at >= _text.Length)
        {
            return false;
        }

        switch (_text[_at])
        {
            case '{':
                return ReadObject();
            case '[':
                return SkipArray();
            case '"' or '\'':
                return TryReadQuoted(out _);
            default:
                ReadBareValue(isStatus);
                return true;
        }
    }

    private void ReadBareValue(bool isStatus)
    {
        var rest = _text[_at..];
        var length = rest.IndexOfAny(',', '}');
        var value = (length < 0 ? rest : rest[..length]).Trim();
        _at += length < 0 ? rest.Length : length;
        if (isStatus)
        {
            _status = AsStatus(value);
        }
    }

    private bool SkipArray()
    {
        var open = 0;
        while (_at < _text.Length)
        {
            if (_text[_at] is '"' or '\'')
            {
                if (!TryReadQuoted(out _))
                {
                    return false;
                }

                continue;
            }

            open += _text[_at] switch { '[' => 1, ']' => -1, _ => 0 };
            _at++;
            if (open == 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryReadQuoted(out ReadOnlySpan<char> content)
    {
        var quote = _text[_at];
        var start = _at + 1;
        for (var i = start; i < _text.Length; i++)
        {
            if (_text[i] == '\\')
            {
                i++;
            }
            else if (_text[i] == quote)
            {
                content = _text[start..i];
                _at = i + 1;
                return true;
            }
        }

        content = default;
        return false;
    }

    private bool SkipColon()
    {
        SkipBlanks();
        if (_at >= _text.Length || _text[_at] != ':')
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool SkipBlanksAndCommas()
    {
        while (_at < _text.Length && (_text[_at] == ',' || char.IsWhiteSpace(_text[_at])))
        {
            _at++;
        }

        return _at < _text.Length;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }
}
