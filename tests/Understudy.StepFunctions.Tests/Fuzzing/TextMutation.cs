namespace Understudy.StepFunctions.Tests.Fuzzing;

/// <summary>Damages a text: characters taken out, fragments put in, parts doubled or taken from another text.</summary>
internal static class TextMutation
{
    /// <param name="fuzz">Draws the choices.</param>
    /// <param name="seeds">Sound texts to start from.</param>
    /// <param name="fragments">What a language is made of.</param>
    public static string Make(Fuzz fuzz, IReadOnlyList<string> seeds, IReadOnlyList<string> fragments)
    {
        var text = fuzz.Of(seeds);
        for (var edits = 1 + fuzz.Below(1 + fuzz.Below(4)); edits > 0; edits--)
        {
            text = Edit(text, fuzz, seeds, fragments);
        }

        return text;
    }

    private static string Edit(string text, Fuzz fuzz, IReadOnlyList<string> seeds, IReadOnlyList<string> fragments)
    {
        var at = fuzz.Below(text.Length + 1);
        var length = Math.Min(fuzz.Below(12), text.Length - at);
        return fuzz.Below(5) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, fuzz.Of(fragments)),
            2 => text.Remove(at, length).Insert(at, fuzz.Of(fragments)),
            3 => text.Insert(at, text.Substring(at, length)),
            _ => text[..at] + Tail(fuzz.Of(seeds), fuzz),
        };
    }

    private static string Tail(string text, Fuzz fuzz) => text[fuzz.Below(text.Length + 1)..];
}
