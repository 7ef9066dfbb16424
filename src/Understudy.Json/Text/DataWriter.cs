using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Understudy.Json.Text;

/// <summary>Writes values as JSON text, escaping only what RFC 8259 requires, as the services of AWS do.</summary>
/// <remarks>
/// System.Text.Json's writer escapes more (U+007F, unassigned code points), so texts and their lengths would differ from AWS's. Half a
/// surrogate pair has no UTF-8 form, so it is escaped as ECMAScript's JSON.stringify does it, and every string reads back as it was.
/// </remarks>
internal ref struct DataWriter
{
    /// <summary>The longest text that is written, in characters.</summary>
    // Bounded because shared structure can make a value exponentially longer as text than in memory, and indents grow with the depth.
    public const int Longest = 256 * 1024 * 1024;

    private readonly bool _indented;
    private readonly int _longest;
    private char[] _buffer;
    private int _length;
    private int _level;

    private DataWriter(int capacity, bool indented, int longest)
    {
        _buffer = ArrayPool<char>.Shared.Rent(capacity);
        _indented = indented;
        _longest = longest;
    }

    public static string Write(JsonData value, bool indented, int longest = Longest)
    {
        var writer = For(value, indented, longest);
        try
        {
            writer.WriteValue(value);
            return new string(writer._buffer, 0, writer._length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(writer._buffer);
        }
    }

    /// <summary>Writes compact UTF-8 text.</summary>
    /// <param name="value">What to write.</param>
    /// <param name="bytesOf">Gives the room for a number of bytes; the text fills it from its start.</param>
    /// <returns>The room and how many bytes of it are text.</returns>
    public static (byte[] Bytes, int Length) WriteUtf8(JsonData value, Func<int, byte[]> bytesOf)
    {
        var writer = For(value, indented: false, Longest);
        try
        {
            writer.WriteValue(value);
            var text = writer._buffer.AsSpan(0, writer._length);
            var bytes = bytesOf(Encoding.UTF8.GetByteCount(text));
            return (bytes, Encoding.UTF8.GetBytes(text, bytes));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(writer._buffer);
        }
    }

    public void WriteRaw(string text)
    {
        text.CopyTo(Reserve(text.Length));
        _length += text.Length;
    }

    public void WriteRaw(long integer)
    {
        const int longest = 20;
        integer.TryFormat(Reserve(longest), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    private static DataWriter For(JsonData value, bool indented, int longest) => value.Utf8Length <= longest
        ? new DataWriter((int)value.Utf8Length, indented, longest)
        : throw TooLong(longest);

    private static JsonDataException TooLong(int longest) =>
        new($"The JSON text would be longer than {longest} characters; the value holds some of its parts very many times.");

    private void WriteValue(JsonData value)
    {
        switch (value)
        {
            case ObjectData data:
                WriteObject(data);
                break;
            case ArrayData data:
                WriteArray(data);
                break;
            case StringData data:
                WriteString(data.Value);
                break;
            case NumberData data:
                data.FormatTo(ref this);
                break;
            case BooleanData data:
                WriteRaw(data.Value ? "true" : "false");
                break;
            case NullData:
                WriteRaw("null");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteObject(ObjectData data)
    {
        JsonData.EnsureStack();
        Open('{');
        for (var i = 0; i < data.Count; i++)
        {
            Separate(i);
            WriteString(data.Names[i]);
            Append(':');
            if (_indented)
            {
                Append(' ');
            }

            WriteValue(data.Values[i]);
        }

        Close('}', data.Count);
    }

    private void WriteArray(ArrayData data)
    {
        JsonData.EnsureStack();
        Open('[');
        for (var i = 0; i < data.Count; i++)
        {
            Separate(i);
            WriteValue(data.Items[i]);
        }

        Close(']', data.Count);
    }

    private void Open(char bracket)
    {
        Append(bracket);
        _level++;
    }

    private void Separate(int position)
    {
        if (position > 0)
        {
            Append(',');
        }

        BreakLine();
    }

    private void Close(char bracket, int count)
    {
        _level--;
        if (count > 0)
        {
            BreakLine();
        }

        Append(bracket);
    }

    private void BreakLine()
    {
        if (_indented)
        {
            Append('\n');
            var blanks = 2 * _level;
            Reserve(blanks)[..blanks].Fill(' ');
            _length += blanks;
        }
    }

    private void WriteString(string text)
    {
        var at = Escapes.FirstSpecial(text);
        if (at >= 0)
        {
            WriteSpecial(text, at);
            return;
        }

        var room = Reserve(text.Length + 2);
        room[0] = '"';
        text.CopyTo(room[1..]);
        room[text.Length + 1] = '"';
        _length += text.Length + 2;
    }

    private void WriteSpecial(string text, int at)
    {
        Append('"');
        var rest = text.AsSpan();
        for (; at >= 0; at = Escapes.FirstSpecial(rest))
        {
            var units = Escapes.UnitsAt(rest, at);
            if (units == 2)
            {
                AppendAll(rest[..(at + units)]);
            }
            else
            {
                AppendAll(rest[..at]);
                WriteEscape(rest[at]);
            }

            rest = rest[(at + units)..];
        }

        AppendAll(rest);
        Append('"');
    }

    private void WriteEscape(char character)
    {
        Append('\\');
        if (Escapes.ShortEscapeOf(character) is var escape and not '\0')
        {
            Append(escape);
        }
        else
        {
            WriteRaw("u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }
    }

    private void AppendAll(ReadOnlySpan<char> text)
    {
        text.CopyTo(Reserve(text.Length));
        _length += text.Length;
    }

    private void Append(char character)
    {
        Reserve(1)[0] = character;
        _length++;
    }

    private Span<char> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            if (count > _longest - _length)
            {
                throw TooLong(_longest);
            }

            var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _buffer.Length, _length + count));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsSpan(_length);
    }
}
