using System.Globalization;

namespace Understudy.Json.Text;

internal ref partial struct DataReader
{
    private readonly JsonDataException Expected(string wanted) => Fault(
        $"expected {wanted}, but {(_at >= _text.Length ? "the text ends" : $"found {Describe(_text[_at])}")}");

    private readonly JsonDataException Fault(string reason) => FaultAt(_at, reason);

    private readonly JsonDataException FaultAt(int position, string reason)
    {
        var before = _text[..position];
        var line = before.Count('\n') + 1;
        var column = position - before.LastIndexOf('\n');
        return new JsonDataException($"The text is not JSON (line {line}, column {column}): {reason}.", line, column);
    }

    // Controls, halves of surrogate pairs and invisible characters would garble the message.
    private static string Describe(char character) =>
        char.IsLetterOrDigit(character) || char.IsPunctuation(character) || char.IsSymbol(character)
            ? $"'{character}'"
            : $"U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)}";
}
