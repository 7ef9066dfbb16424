using System.Globalization;
using System.Numerics;
using Understudy.Json;

namespace Understudy.ApiGateway.Templates.Values;

/// <summary>The values of templates as JSON.</summary>
internal static class DataOf
{
    // Lists that hold one list many times are exponentially larger as JSON.
    private const int MostValues = 2_000_000;

    /// <param name="value">A value of a template.</param>
    /// <param name="keep">Told of every map and list, and what it became.</param>
    public static JsonData Value(object? value, Action<JsonData, object>? keep = null)
    {
        var left = MostValues;
        return Value(value, keep, ref left);
    }

    private static JsonData Value(object? value, Action<JsonData, object>? keep, ref int left)
    {
        Budget.EnsureStack();
        if (--left < 0)
        {
            throw new TemplateFaultException($"A map or list of the template holds more than {MostValues} values.");
        }

        switch (value)
        {
            case null:
                return JsonData.Null;
            case JavaMap map:
                var members = new (string, JsonData)[map.Count];
                var i = 0;
                foreach (var (key, item) in map.Entries)
                {
                    members[i++] = (TextOf.Scalar(key), Value(item, keep, ref left));
                }

                return Kept(Unique(members), map, keep);
            case JavaList list:
                var items = new JsonData[list.Count];
                for (var at = 0; at < items.Length; at++)
                {
                    items[at] = Value(list.Items[at], keep, ref left);
                }

                return Kept(JsonData.ArrayOwning(items), list, keep);
            default:
                return Scalar(value);
        }
    }

    private static JsonData Kept(JsonData data, object value, Action<JsonData, object>? keep)
    {
        keep?.Invoke(data, value);
        return data;
    }

    private static ObjectData Unique((string Name, JsonData Value)[] members)
    {
        var data = JsonData.EmptyObject;
        if (members.Select(member => member.Name).Distinct(StringComparer.Ordinal).Count() == members.Length)
        {
            return JsonData.Object(members);
        }

        // The keys 1 and "1" are two in Java, and one in JSON.
        foreach (var (name, value) in members)
        {
            data = data.With(name, value);
        }

        return data;
    }

    private static JsonData Scalar(object value) => value switch
    {
        bool boolean => JsonData.Of(boolean),
        int number => JsonData.Of(number),
        long number => JsonData.Of(number),
        BigInteger number => JsonData.Number(number.ToString(CultureInfo.InvariantCulture)),
        double number when double.IsFinite(number) => JsonData.Of(number),
        _ => JsonData.Of(TextOf.Scalar(value)),
    };
}
