using Understudy.Json;

namespace Understudy.Jsonata.Evaluation;

/// <summary>Finds infinite numbers, which an evaluation may pass on but JSON cannot hold.</summary>
internal static class Infinities
{
    public static bool IsIn(Run run, JsonData value)
    {
        run.Charge(1);
        switch (value)
        {
            case NumberData number:
                return double.IsInfinity(number.Value);
            case ArrayData array:
                Stack.Ensure();
                foreach (var item in array.Items)
                {
                    if (IsIn(run, item))
                    {
                        return true;
                    }
                }

                return false;
            case ObjectData data:
                Stack.Ensure();
                foreach (var member in data.Values)
                {
                    if (IsIn(run, member))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>The same value with a text in the place of each infinite number.</summary>
    public static JsonData AsText(JsonData value)
    {
        Stack.Ensure();
        return value switch
        {
            NumberData { Value: double.PositiveInfinity } => "Infinity",
            NumberData { Value: double.NegativeInfinity } => "-Infinity",
            ArrayData array => JsonData.ArrayOwning([.. array.Select(AsText)]),
            ObjectData data => JsonData.ObjectOwning(data.Names, [.. data.Values.ToArray().Select(AsText)]),
            _ => value,
        };
    }
}
