using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>The functions named States.Array…</summary>
internal static class ArrayFunctions
{
    private const int LongestRange = 1000;

    public static JsonData Make(CallFrame call) => JsonData.ArrayOwning(call.Arguments);

    public static JsonData Length(CallFrame call) => call.Array(0).Count;

    public static JsonData Contains(CallFrame call)
    {
        var wanted = call.Arguments[1];
        foreach (var item in call.Array(0).Items)
        {
            if (JavaEquality.AreEqual(item, wanted))
            {
                return JsonData.True;
            }
        }

        return JsonData.False;
    }

    public static JsonData Unique(CallFrame call)
    {
        var array = call.Array(0);
        var seen = new HashSet<JsonData>(array.Count, JavaEquality.Instance);
        var unique = new List<JsonData>(array.Count);
        foreach (var item in array.Items)
        {
            if (seen.Add(item))
            {
                unique.Add(item);
            }
        }

        return unique.Count == array.Count ? array : JsonData.ArrayOwning([.. unique]);
    }

    public static JsonData GetItem(CallFrame call)
    {
        var array = call.Array(0);
        var index = call.Integer(1);
        return index >= 0 && index < array.Count
            ? array[(int)index]
            : throw call.Fail(string.Create(CultureInfo.InvariantCulture, $"The array has no element {index}; it has {array.Count} element(s), counted from 0"));
    }

    public static JsonData Partition(CallFrame call)
    {
        var items = call.Array(0).Items;
        var size = (int)call.Integer(1, smallest: 1, largest: int.MaxValue);
        var chunks = new JsonData[(int)((items.Length + (long)size - 1) / size)];
        for (var i = 0; i < chunks.Length; i++)
        {
            var start = i * size;
            chunks[i] = JsonData.Array(items.Slice(start, Math.Min(size, items.Length - start)));
        }

        return JsonData.ArrayOwning(chunks);
    }

    public static JsonData Range(CallFrame call)
    {
        var first = call.Integer(0);
        var last = call.Integer(1);
        var step = call.Integer(2);
        if (step == 0)
        {
            throw call.Fail("The argument 3, the step, must not be 0");
        }

        var count = (((Int128)last - first) / step) + 1;
        if ((step > 0) != (last >= first) && last != first)
        {
            return JsonData.EmptyArray;
        }

        if (count > LongestRange)
        {
            throw call.Fail(string.Create(CultureInfo.InvariantCulture, $"The range has {count} elements; at most {LongestRange} are allowed"));
        }

        var items = new JsonData[(int)count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = first + (i * step);
        }

        return JsonData.ArrayOwning(items);
    }
}
