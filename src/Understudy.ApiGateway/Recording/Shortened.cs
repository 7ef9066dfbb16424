using System.Globalization;
using System.Text;

namespace Understudy.ApiGateway.Recording;

/// <summary>Text as it stands in one line of a message: its beginning, with control characters escaped.</summary>
internal static class Shortened
{
    private const int Longest = 300;

    public static string Of(string text)
    {
        var line = new StringBuilder();
        foreach (var letter in Beginning(text))
        {
            line.Append(letter switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(letter) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => letter.ToString(),
            });
        }

        return text.Length > Longest ? string.Create(CultureInfo.InvariantCulture, $"{line}… ({text.Length} characters)") : line.ToString();
    }

    /// <summary>A body: as text, or its length if it is none.</summary>
    public static string Of(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
        {
            return "(no body)";
        }

        // Bodies may have 10 MB; what will not be shown need not be decoded. A character has three bytes at most.
        var text = body.Length > Longest * 4 ? null : Encoding.UTF8.GetString(body);
        var shown = text ?? Beginning(Encoding.UTF8.GetString(body[..(Longest * 3)]));
        return shown.Contains('\uFFFD', StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"({body.Length} bytes)")
            : text is null ? string.Create(CultureInfo.InvariantCulture, $"{Of(shown)}… ({body.Length} bytes)")
            : Of(text);
    }

    private static string Beginning(string text) =>
        text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
}
