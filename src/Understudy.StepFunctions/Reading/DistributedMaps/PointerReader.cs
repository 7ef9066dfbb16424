namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>Reads <c>ItemsPointer</c>: a JSON Pointer (RFC 6901) to the items in a JSON file.</summary>
internal static class PointerReader
{
    private const int Longest = 2000;

    public static IReadOnlyList<string>? Read(FieldReader config, string? type)
    {
        if (!config.Source.TryGet("ItemsPointer", out var value) || config.Text(value, "\"/orders\"") is not { } pointer)
        {
            return null;
        }

        var faults = config.Session.Faults;
        if (type is not (null or "JSON"))
        {
            faults.AtName(value, $"is for the InputType JSON; this one's is {type}.", "Take it out, or set the InputType to JSON.");
        }
        else if (pointer.Length >= Longest)
        {
            faults.At(value, $"has {pointer.Length} characters; it must have fewer than {Longest}.", "Shorten the names that it leads along.");
        }
        else if (!IsPointer(pointer))
        {
            faults.At(value, $"is {value.Quote()}; it must be a JSON Pointer.", "Each step begins with /, such as \"/inventory/products\"; ~0 stands for ~ and ~1 for /.");
        }
        else
        {
            return [.. pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
        }

        return null;
    }

    private static bool IsPointer(string text)
    {
        for (var i = text.IndexOf('~', StringComparison.Ordinal); i >= 0; i = text.IndexOf('~', i + 1))
        {
            if (i + 1 == text.Length || text[i + 1] is not ('0' or '1'))
            {
                return false;
            }
        }

        return text.Length == 0 || text[0] == '/';
    }
}
