namespace Understudy.Json.Tests;

/// <summary>Values that are small in memory and huge as text.</summary>
internal static class Doubling
{
    public static JsonData Array(int times)
    {
        JsonData value = JsonData.Array(1);
        for (var i = 0; i < times; i++)
        {
            value = JsonData.Array(value, value);
        }

        return value;
    }

    public static JsonData Object(int times)
    {
        JsonData value = JsonData.EmptyObject;
        for (var i = 0; i < times; i++)
        {
            value = JsonData.Object(("left", value), ("right", value));
        }

        return value;
    }

    public static JsonData Nested(int depth)
    {
        JsonData value = 1;
        for (var i = 0; i < depth; i++)
        {
            value = JsonData.Array(value);
        }

        return value;
    }
}
