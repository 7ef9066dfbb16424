using System.Text;

namespace Understudy.StepFunctions.Interpreter.MapRuns.Items;

/// <summary>Divides a delimited text into rows and fields by the rules of the service.</summary>
/// <remarks>
/// A field in double quotes may hold delimiters and line ends; two double quotes stand for one. A backslash takes the meaning from a
/// backslash, a double quote or the delimiter behind it; before anything else it is dropped. Empty lines are no rows.
/// <see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html">ItemReader</see>, "CSV file".
/// </remarks>
internal sealed class CsvReader(string text, char delimiter)
{
    private readonly StringBuilder _field = new();
    private int _at;

    /// <summary>The fields of the next row; null at the end.</summary>
    public IReadOnlyList<string>? Next()
    {
        while (_at < text.Length && IsLineEnd(text[_at]))
        {
            _at++;
        }

        return _at < text.Length ? ReadRow() : null;
    }

    private List<string> ReadRow()
    {
        var fields = new List<string>();
        while (true)
        {
            ReadField();
            fields.Add(_field.ToString());
            if (_at >= text.Length || IsLineEnd(text[_at]))
            {
                return fields;
            }

            _at++;
        }
    }

    /// <summary>Reads up to the delimiter or line end behind the field.</summary>
    private void ReadField()
    {
        _field.Clear();
        if (_at < text.Length && text[_at] == '"')
        {
            _at++;
            ReadQuoted();
        }

        while (_at < text.Length && text[_at] != delimiter && !IsLineEnd(text[_at]))
        {
            Append();
        }
    }

    /// <summary>Reads up to what stands behind the closing quote.</summary>
    private void ReadQuoted()
    {
        while (_at < text.Length)
        {
            if (text[_at] != '"')
            {
                Append();
            }
            else if (_at + 1 < text.Length && text[_at + 1] == '"')
            {
                _field.Append('"');
                _at += 2;
            }
            else
            {
                _at++;
                return;
            }
        }
    }

    private void Append()
    {
        if (text[_at] != '\\')
        {
            _field.Append(text[_at++]);
            return;
        }

        _at++;
        if (_at < text.Length && (text[_at] is '\\' or '"' || text[_at] == delimiter))
        {
            _field.Append(text[_at++]);
        }
    }

    private static bool IsLineEnd(char character) => character is '\n' or '\r';
}
