namespace Understudy.StepFunctions.Definition.Resources;

/// <summary>Resources that the language allows and Step Functions does not know: URIs that are no ARN, such as those of another interpreter,
/// and the Amazon SWF task of the specification's own example.</summary>
/// <remarks>ASL, "Task State": the value of <c>Resource</c> is a URI. Whoever runs the language elsewhere tests it here all the same;
/// <c>Validate</c> warns that AWS refuses it.</remarks>
internal static class ForeignResource
{
    private const string Swf = "arn:aws:swf:";

    /// <summary>The resource; null when the text is an ARN, or no URI.</summary>
    public static TaskResource? Parse(string text)
    {
        if (text.StartsWith("arn:", StringComparison.Ordinal))
        {
            return text.StartsWith(Swf, StringComparison.Ordinal) && text.Split(':') is [_, _, _, _, _, "task", { Length: > 0 } task] ? Of(text, "swf", task) : null;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < text.Length - 1 && IsScheme(text.AsSpan(0, colon)) && HasOnlyUriCharacters(text)
            ? Of(text, text[..colon], text[(colon + 1)..])
            : null;
    }

    private static TaskResource Of(string text, string service, string action) => new()
    {
        Arn = text,
        Kind = TaskResourceKind.Integration,
        Service = service,
        Action = action,
        ActionWithPattern = action,
        IsForeign = true,
    };

    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return char.IsAsciiLetter(text[0]);
    }

    // RFC 3986, "Characters"; what else a name may hold stands there percent-encoded.
    private static bool HasOnlyUriCharacters(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !"-._~:/?#[]@!$&'()*+,;=%".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
