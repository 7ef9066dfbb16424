using Understudy.Json;

namespace Understudy.Jsonata.Evaluation;

/// <summary>Values of the evaluation as JSON.</summary>
internal static class Frozen
{
    /// <summary>The value as JSON; null when it is or holds a function, or is nothing.</summary>
    public static JsonData? Of(object? value) => value switch
    {
        JsonData data => data,
        ItemList list => list.Freeze(),
        OpenObject open => open.Freeze(),
        _ => null,
    };

    /// <summary>The value as JSON where it can be, otherwise as it is.</summary>
    public static object? OrOpen(object? value) => value is null or JsonData ? value : Of(value) ?? value;
}
