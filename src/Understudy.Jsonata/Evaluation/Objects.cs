using Understudy.Json;

namespace Understudy.Jsonata.Evaluation;

/// <summary>Objects of either kind.</summary>
internal static class Objects
{
    public static bool IsObject(object? value) => value is ObjectData or OpenObject;

    public static int Count(object data) => data is ObjectData json ? json.Count : ((OpenObject)data).Count;

    public static string NameAt(object data, int index) => data is ObjectData json ? json.Names[index] : ((OpenObject)data).NameAt(index);

    public static object? ValueAt(object data, int index) => data is ObjectData json ? json.Values[index] : ((OpenObject)data).ValueAt(index);

    public static bool TryGet(object data, string name, out object? value)
    {
        if (data is not ObjectData json)
        {
            return ((OpenObject)data).TryGet(name, out value);
        }

        var found = json.TryGet(name, out var member);
        value = member;
        return found;
    }
}
