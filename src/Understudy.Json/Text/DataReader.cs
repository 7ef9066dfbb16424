using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Understudy.Json.Text;

/// <summary>Reads JSON text by System.Text.Json's reader into values, sharing names and forms.</summary>
internal ref struct DataReader
{
    private readonly KnownForms _forms;
    private Utf8JsonReader _reader;
    private JsonData[] _values;
    private string[] _names;
    private int _valueCount;
    private int _nameCount;

    private DataReader(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        _forms = KnownForms.OfThisThread;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        _values = [];
        _names = [];
    }

    public static JsonData Read(string text, int maxDepth)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(text, buffer);
            return Read(buffer.AsSpan(0, length), maxDepth);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static JsonData Read(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        var reader = new DataReader(utf8, maxDepth);
        try
        {
            return reader.ReadDocument();
        }
        catch (JsonException e)
        {
            throw NotJson(e);
        }
        catch (InvalidOperationException e)
        {
            // The reader's word for an escaped half of a surrogate pair, or bytes that are not UTF-8.
            throw Fault(utf8, (int)reader._reader.TokenStartIndex, "a string holds text that is not Unicode", e);
        }
    }

    private static JsonDataException NotJson(JsonException e)
    {
        var line = (int)(e.LineNumber ?? 0) + 1;
        var column = (int)(e.BytePositionInLine ?? 0) + 1;
        var reason = e.Message;
        var suffix = reason.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return new JsonDataException(
            $"The text is not JSON (line {line}, column {column}): {(suffix < 0 ? reason : reason[..suffix])}", line, column, e);
    }

    private static JsonDataException Fault(ReadOnlySpan<byte> utf8, int offset, string reason, Exception inner)
    {
        var before = utf8[..offset];
        var line = before.Count((byte)'\n') + 1;
        var column = offset - before.LastIndexOf((byte)'\n');
        return new JsonDataException($"The text is not JSON (line {line}, column {column}): {reason}.", line, column, inner);
    }

    private JsonData ReadDocument()
    {
        _reader.Read();
        var value = ReadValue();

        // Anything but blanks behind the value makes the reader throw.
        _reader.Read();
        return value;
    }

    private JsonData ReadValue() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(),
        JsonTokenType.StartArray => ReadArray(),
        JsonTokenType.String => ReadString(),
        JsonTokenType.Number => ReadNumber(),
        JsonTokenType.True => JsonData.True,
        JsonTokenType.False => JsonData.False,
        JsonTokenType.Null => JsonData.Null,
        _ => throw new UnreachableException(),
    };

    private StringData ReadString() => _reader.ValueSpan.IsEmpty ? StringData.Empty : new StringData(_reader.GetString()!);

    private NumberData ReadNumber()
    {
        // Up to 18 digits always fit; anything else goes by its literal.
        var text = _reader.ValueSpan;
        if (text.Length <= 18 && (text[0] != '-' || text[1] != '0') && text.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0)
        {
            _reader.TryGetInt64(out var integer);
            return NumberData.Make(integer);
        }

        return NumberData.OfLiteral(Encoding.ASCII.GetString(text));
    }

    private ArrayData ReadArray()
    {
        JsonData.EnsureStack();
        var first = _valueCount;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            Push(ReadValue());
        }

        return JsonData.ArrayOwning(Pop(first));
    }

    private ObjectData ReadObject()
    {
        JsonData.EnsureStack();
        var first = _valueCount;
        var firstName = _nameCount;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var name = ReadName();
            _reader.Read();
            Push(name);
            Push(ReadValue());
        }

        var names = _names.AsSpan(firstName, _nameCount - firstName);
        _nameCount = firstName;
        if (names.IsEmpty)
        {
            return ObjectData.Empty;
        }

        return _forms.FormOf(names) is { } form ? new ObjectData(form, Pop(first)) : LastOfEqualNames(names, Pop(first));
    }

    private string ReadName() =>
        _reader.ValueIsEscaped ? _reader.GetString()! : _forms.NameOf(_reader.ValueSpan);

    /// <summary>An object whose text gives a name more than once: the place of the first, the value of the last.</summary>
    private static ObjectData LastOfEqualNames(ReadOnlySpan<string> names, JsonData[] values)
    {
        var result = ObjectData.Empty;
        for (var i = 0; i < values.Length; i++)
        {
            result = result.With(names[i], values[i]);
        }

        return result;
    }

    private void Push(JsonData value)
    {
        if (_valueCount == _values.Length)
        {
            System.Array.Resize(ref _values, Math.Max(16, 2 * _valueCount));
        }

        _values[_valueCount++] = value;
    }

    private void Push(string name)
    {
        if (_nameCount == _names.Length)
        {
            System.Array.Resize(ref _names, Math.Max(16, 2 * _nameCount));
        }

        _names[_nameCount++] = name;
    }

    private JsonData[] Pop(int first)
    {
        var popped = _values.AsSpan(first, _valueCount - first).ToArray();
        _valueCount = first;
        return popped;
    }
}
