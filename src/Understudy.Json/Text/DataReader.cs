using System.Buffers;
using System.Text.Unicode;

namespace Understudy.Json.Text;

/// <summary>Reads JSON text (RFC 8259) into values in one pass, sharing names and forms.</summary>
/// <remarks>
/// A reader of our own because System.Text.Json's refuses escaped halves of surrogate pairs, which JSONata strings may hold, takes UTF-8
/// only, and words its faults for programmers of .NET.
/// </remarks>
internal ref partial struct DataReader
{
    private const char EndOfText = '\0';

    private readonly ReadOnlySpan<char> _text;
    private readonly KnownForms _forms;
    private readonly int _maxDepth;

    // Objects of one array mostly have one form, so the form last read at a depth is the guess for the next object there. A name that is
    // as guessed costs one comparison with the text: no hash, no look-up, no string.
    private MemberNames?[]? _guesses;
    private Span<JsonData> _values;
    private Span<string> _names;
    private int _valueCount;
    private int _nameCount;
    private int _depth;
    private int _at;

    private DataReader(ReadOnlySpan<char> text, int maxDepth)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxDepth);
        _text = text;
        _maxDepth = maxDepth;
        _forms = KnownForms.OfThisThread;
    }

    // The end of the text shows as a character that no JSON text contains unescaped.
    private readonly char Current => (uint)_at < (uint)_text.Length ? _text[_at] : EndOfText;

    public static JsonData Read(ReadOnlySpan<char> text, int maxDepth) => new DataReader(text, maxDepth).ReadDocument();

    public static JsonData Read(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        var buffer = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            var status = Utf8.ToUtf16(utf8, buffer, out _, out var length, replaceInvalidSequences: false);
            var reader = new DataReader(buffer.AsSpan(0, length), maxDepth);
            return status == OperationStatus.Done ? reader.ReadDocument() : throw reader.FaultAt(length, "the bytes are not UTF-8");
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private JsonData ReadDocument()
    {
        SkipBlanks();
        var value = ReadValue();
        SkipBlanks();
        return _at == _text.Length ? value : throw Expected("nothing but blanks behind the value");
    }

    private JsonData ReadValue()
    {
        switch (Current)
        {
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '"':
                var text = ReadString();
                return text.Length == 0 ? StringData.Empty : new StringData(text);
            case 't':
                return ReadWord("true", JsonData.True);
            case 'f':
                return ReadWord("false", JsonData.False);
            case 'n':
                return ReadWord("null", JsonData.Null);
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                throw Expected("a value");
        }
    }

    private JsonData ReadWord(string word, JsonData value)
    {
        if (!_text[_at..].StartsWith(word))
        {
            throw Expected("a value");
        }

        _at += word.Length;
        return value;
    }

    private ArrayData ReadArray()
    {
        Descend();
        var first = _valueCount;
        if (Current != ']')
        {
            while (true)
            {
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

        Ascend(']', "',' or ']' behind an element");
        return JsonData.ArrayOwning(Pop(first));
    }

    private void Descend()
    {
        const int unguarded = 16; // levels that fit what TryEnsureSufficientExecutionStack leaves in reserve
        if (++_depth > _maxDepth)
        {
            throw Fault($"arrays and objects nest more than {_maxDepth} deep");
        }

        if (_depth % unguarded == 0)
        {
            JsonData.EnsureStack();
        }

        _at++;
        SkipBlanks();
    }

    private void Ascend(char bracket, string expected)
    {
        if (Current != bracket)
        {
            throw Expected(expected);
        }

        _at++;
        _depth--;
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\n' or '\r' or '\t')
        {
            _at++;
        }
    }

    private void Push(JsonData value)
    {
        if (_valueCount == _values.Length)
        {
            _values = Enlarge(_values);
        }

        _values[_valueCount++] = value;
    }

    private JsonData[] Pop(int first)
    {
        var popped = _values[first.._valueCount].ToArray();
        _valueCount = first;
        return popped;
    }

    private static Span<T> Enlarge<T>(Span<T> span)
    {
        Span<T> larger = new T[Math.Max(16, 2 * span.Length)];
        span.CopyTo(larger);
        return larger;
    }
}
