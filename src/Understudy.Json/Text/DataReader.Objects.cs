namespace Understudy.Json.Text;

internal ref partial struct DataReader
{
    private const int GuessedDepths = 16;

    private ObjectData ReadObject()
    {
        Descend();
        var firstValue = _valueCount;
        var firstName = _nameCount;
        var guess = _depth < GuessedDepths ? _guesses?[_depth] : null;
        var guessed = 0;
        var plain = true;
        if (Current != '}')
        {
            while (true)
            {
                if (guess is not null && guessed < guess.Count && SkipName(guess[guessed]))
                {
                    guessed++;
                }
                else
                {
                    if (guess is not null)
                    {
                        PushAll(guess.AsSpan()[..guessed]);
                        guess = null;
                    }

                    Push(ReadName(ref plain));
                }

                SkipColon();
                Push(ReadValue());
                SkipBlanks();
                if (Current != ',')
                {
                    break;
                }

                _at++;
                SkipBlanks();
            }
        }

        Ascend('}', "',' or '}' behind a member");
        return guess is not null && guessed == guess.Count
            ? new ObjectData(guess, Pop(firstValue))
            : MakeObject(guess, guessed, firstName, firstValue, plain);
    }

    private ObjectData MakeObject(MemberNames? guess, int guessed, int firstName, int firstValue, bool plain)
    {
        if (guess is not null)
        {
            PushAll(guess.AsSpan()[..guessed]);
        }

        var names = _names[firstName.._nameCount];
        _nameCount = firstName;
        if (names.IsEmpty)
        {
            return ObjectData.Empty;
        }

        if (_forms.FormOf(names) is not { } form)
        {
            return LastOfEqualNames(names, Pop(firstValue));
        }

        // A name with an escape is not in the text as it is in the form, so its form is no guess.
        if (plain && _depth + 1 < GuessedDepths)
        {
            (_guesses ??= new MemberNames?[GuessedDepths])[_depth + 1] = form;
        }

        return new ObjectData(form, Pop(firstValue));
    }

    private bool SkipName(string name)
    {
        var rest = _text[_at..];
        if (rest.Length < name.Length + 2 || rest[0] != '"' || rest[name.Length + 1] != '"' || !rest.Slice(1, name.Length).SequenceEqual(name))
        {
            return false;
        }

        _at += name.Length + 2;
        return true;
    }

    private string ReadName(ref bool plain)
    {
        if (Current != '"')
        {
            throw Expected("a member name in double quotes");
        }

        if (FindPlainString() is var length and >= 0)
        {
            var name = _forms.NameOf(_text.Slice(_at + 1, length));
            _at += length + 2;
            return name;
        }

        plain = false;
        return ReadString();
    }

    private void SkipColon()
    {
        SkipBlanks();
        if (Current != ':')
        {
            throw Expected("':' behind the member name");
        }

        _at++;
        SkipBlanks();
    }

    /// <summary>An object whose text gives a name more than once: the place of the first, the value of the last.</summary>
    private static ObjectData LastOfEqualNames(ReadOnlySpan<string> names, JsonData[] values)
    {
        var places = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        var distinct = new List<string>(names.Length);
        var kept = new List<JsonData>(names.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (places.TryAdd(names[i], distinct.Count))
            {
                distinct.Add(names[i]);
                kept.Add(values[i]);
            }
            else
            {
                kept[places[names[i]]] = values[i];
            }
        }

        return new ObjectData(MemberNames.OfDistinct([.. distinct]), [.. kept]);
    }

    private void Push(string name)
    {
        if (_nameCount == _names.Length)
        {
            _names = Enlarge(_names);
        }

        _names[_nameCount++] = name;
    }

    private void PushAll(ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            Push(name);
        }
    }
}
