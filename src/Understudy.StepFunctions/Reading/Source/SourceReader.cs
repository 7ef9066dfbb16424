using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Understudy.Json;
using Understudy.StepFunctions.Reading.Findings;

namespace Understudy.StepFunctions.Reading.Source;

/// <summary>Reads JSON text into values that know their places.</summary>
internal ref struct SourceReader
{
    private readonly SourceText _text;
    private readonly FaultLog _faults;
    private Utf8JsonReader _reader;

    private SourceReader(SourceText text, FaultLog faults)
    {
        _text = text;
        _faults = faults;

        // Deeper than anything AWS takes, so that it is this reader that finds where the depth is passed.
        _reader = new Utf8JsonReader(text.Utf8, new JsonReaderOptions { MaxDepth = JsonData.DefaultMaxDepth });
    }

    /// <summary>The root value; null when the text is not JSON, which the log then tells.</summary>
    public static SourceValue? Read(SourceText text, FaultLog faults)
    {
        var reader = new SourceReader(text, faults);
        try
        {
            reader._reader.Read();
            var root = reader.ReadValue(null, null, -1, -1);
            reader._reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            SyntaxFault.Report(text, text.OffsetOf(e.LineNumber ?? 0, e.BytePositionInLine ?? 0), reader._reader.CurrentDepth, faults, e);
            return null;
        }
        catch (InvalidOperationException e)
        {
            // The reader's word for an escaped half of a surrogate pair.
            SyntaxFault.ReportHalfSurrogate(text, (int)reader._reader.TokenStartIndex, faults, e);
            return null;
        }
    }

    private SourceValue ReadValue(SourceValue? parent, string? name, int nameOffset, int index)
    {
        var offset = (int)_reader.TokenStartIndex;
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var whole = new SourceValue(_text, parent, JsonDataKind.Object, offset, name, nameOffset, index);
                ReadMembers(whole);
                return End(whole);
            case JsonTokenType.StartArray:
                var array = new SourceValue(_text, parent, JsonDataKind.Array, offset, name, nameOffset, index);
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    array.Items.Add(ReadValue(array, null, -1, array.Items.Count));
                }

                return End(array);
            case JsonTokenType.String:
                return End(new SourceValue(_text, parent, JsonDataKind.String, offset, name, nameOffset, index) { String = _reader.GetString()! });
            case JsonTokenType.True or JsonTokenType.False:
                var isTrue = _reader.TokenType is JsonTokenType.True;
                return End(new SourceValue(_text, parent, JsonDataKind.Boolean, offset, name, nameOffset, index) { Boolean = isTrue });
            case JsonTokenType.Number:
                return End(new SourceValue(_text, parent, JsonDataKind.Number, offset, name, nameOffset, index));
            case JsonTokenType.Null:
                return End(new SourceValue(_text, parent, JsonDataKind.Null, offset, name, nameOffset, index));
            default:
                throw new UnreachableException();
        }
    }

    private void ReadMembers(SourceValue parent)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var name = _reader.GetString()!;
            var nameOffset = (int)_reader.TokenStartIndex;
            _reader.Read();
            var value = ReadValue(parent, name, nameOffset, -1);
            if (names.Add(name))
            {
                parent.Members.Add(new SourceMember(name, value));
            }
            else
            {
                var (line, _) = _text.Locate(parent.Find(name)!.NameOffset);
                _faults.Add(
                    value,
                    nameOffset,
                    "is given twice.",
                    $"The first one is in line {line}. Keep one of the two.",
                    WorkflowFindings.InvalidJson($"Duplicate field '{name}'", value.Location));
            }
        }
    }

    private readonly SourceValue End(SourceValue value)
    {
        value.End = (int)_reader.BytesConsumed;
        return value;
    }
}
