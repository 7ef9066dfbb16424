using Understudy.Json;

namespace Understudy.Jsonata.Evaluation;

/// <summary>Which values count as true.</summary>
internal static class Truth
{
    public static bool Of(Run run, object? value)
    {
        switch (value)
        {
            case BooleanData boolean:
                return boolean.Value;
            case StringData text:
                return text.Value.Length > 0;
            case NumberData number:
                return number.Value != 0;
            case ObjectData data:
                return data.Count > 0;
            case OpenObject open:
                return open.Count > 0;
            case ArrayData or ItemList:
                return OfAny(run, Items.Of(value));
            default:
                return false;
        }
    }

    private static bool OfAny(Run run, ReadOnlySpan<object?> items)
    {
        Stack.Ensure();
        run.Charge(items.Length >> 4);
        foreach (var item in items)
        {
            if (Of(run, item))
            {
                return true;
            }
        }

        return false;
    }
}
