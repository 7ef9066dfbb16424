using Understudy.Json;
using Understudy.Jsonata;

namespace Understudy.StepFunctions.Expressions.Jsonata;

/// <summary><c>$partition</c> and <c>$range</c>.</summary>
internal static class ListFunctions
{
    // The service has a limit of memory, not of items; this is what JSONata's own range operator makes at most.
    private const int MostItems = 10_000_000;

    /// <summary><c>$partition(array, size)</c>: parts of that size, of which the last may be shorter.</summary>
    public static JsonData? Partition(ReadOnlySpan<JsonData?> arguments)
    {
        if (arguments[0] is not { } list || arguments[1] is not { } given)
        {
            return null;
        }

        var items = list as ArrayData ?? JsonData.Array(list);
        var size = Arguments.ToLong(Arguments.Number("partition", 2, given));
        if (size <= 0)
        {
            throw new JsonataException("D3061", "The second argument of the partition function must be a number above zero");
        }

        var parts = new List<JsonData>();
        for (long start = 0; start < items.Count; start += size)
        {
            var end = (int)Math.Min(start + size, items.Count);
            parts.Add(JsonData.Array(items.Items[(int)start..end]));
        }

        return JsonData.ArrayOwning([.. parts]);
    }

    /// <summary><c>$range(first, last, step)</c>: the last is in it when a step hits it.</summary>
    public static JsonData? Range(ReadOnlySpan<JsonData?> arguments)
    {
        if (arguments[0] is not { } from || arguments[1] is not { } to || arguments[2] is not { } by)
        {
            return null;
        }

        var first = Arguments.ToLong(Arguments.Number("range", 1, from));
        var last = Arguments.ToLong(Arguments.Number("range", 2, to));
        var step = Arguments.ToLong(Arguments.Number("range", 3, by));
        if (step == 0)
        {
            throw new JsonataException("D3061", "The third argument of the range function must not be zero");
        }

        if (step > 0 ? first > last : first < last)
        {
            return null;
        }

        var count = ((Int128)last - first) / step + 1;
        if (count > MostItems)
        {
            throw new JsonataException("D2015", $"The range function would make {count} items; {MostItems} is the most");
        }

        // Recorded: what it gives is a sequence, so that a single number stands alone.
        return count == 1 ? first : Numbers(first, step, (int)count);
    }

    private static ArrayData Numbers(long first, long step, int count)
    {
        var numbers = new JsonData[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = first + (i * step);
        }

        return JsonData.ArrayOwning(numbers);
    }
}
