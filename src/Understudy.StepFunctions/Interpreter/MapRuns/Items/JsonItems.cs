using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter.MapRuns.Items;

/// <summary>Reads items that are written as JSON or JSON Lines.</summary>
internal static class JsonItems
{
    private const string NotIterable = "Attempting to map over non-iterable node.";

    /// <summary>The array in a file, or the array or object that a pointer leads to.</summary>
    public static JsonData Read(string text, IReadOnlyList<string>? pointer)
    {
        var node = Parse(text, "");
        foreach (var step in pointer ?? [])
        {
            node = Follow(node, step) ?? throw MapRunObjects.Unreadable($"The ItemsPointer '/{string.Join('/', pointer!)}' leads to nothing: there is no '{step}'.");
        }

        // Recorded: an object that is the whole file is no list of items.
        return node is ArrayData || (node is ObjectData && pointer is { Count: > 0 }) ? node : throw MapRunObjects.Unreadable(NotIterable);
    }

    public static IEnumerable<JsonData> ReadLines(string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, $" in line {number}");
            }
        }
    }

    private static JsonData? Follow(JsonData node, string step) => node switch
    {
        ObjectData => node.TryGet(step, out var member) ? member : null,
        ArrayData array when int.TryParse(step, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) && index < array.Count => array[index],
        _ => null,
    };

    private static JsonData Parse(string text, string where)
    {
        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonDataException e)
        {
            throw MapRunObjects.Unreadable($"The object cannot be read{where}. {e.Message}", e);
        }
    }
}
