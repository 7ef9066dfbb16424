using Understudy.Json;

namespace Understudy.StepFunctions.Doubles;

/// <summary>A JSON value as it stands in a message: whole when it is short, else its beginning.</summary>
internal static class Excerpt
{
    public static string Of(JsonData value, int longest = 500)
    {
        // A value of 256 KB is cut, but one that shares its parts may be of any length and must not be written out.
        if (value.Utf8Length > 10_000_000)
        {
            return $"({value.Utf8Length} bytes)";
        }

        var text = value.ToString();
        if (text.Length <= longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return $"{text[..end]}… ({value.Utf8Length} bytes)";
    }
}
