using Understudy.Json;

namespace Understudy.ApiGateway.Integrations;

/// <summary>Bodies that may be JSON.</summary>
internal static class JsonText
{
    /// <returns>Null when the text is no JSON. An empty body counts as <c>{}</c>.</returns>
    public static JsonData? Read(string text)
    {
        if (text.Length == 0)
        {
            return JsonData.EmptyObject;
        }

        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonDataException)
        {
            return null;
        }
    }

    /// <summary>Whether a text begins as an object does, but is no JSON: mappings that read the body then fail the call.</summary>
    public static bool IsDamaged(string text) => text.AsSpan().TrimStart() is ['{', ..] && Read(text) is null;
}
