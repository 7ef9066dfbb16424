using Understudy.Json;

namespace Understudy.StepFunctions.TestStates;

/// <summary>Reads the members of a request that are JSON text.</summary>
internal static class RequestTexts
{
    /// <exception cref="TestStateException">The text is no JSON.</exception>
    public static JsonData Parse(string member, string text)
    {
        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonDataException e)
        {
            throw TestStateException.Invalid($"Invalid JSON provided in '{member}': {e.Message}", e);
        }
    }

    /// <exception cref="TestStateException">The text is no JSON object.</exception>
    public static ObjectData ParseObject(string member, string text) =>
        Parse(member, text) as ObjectData ?? throw TestStateException.Invalid($"The value of '{member}' must be a JSON object.");

    /// <summary>The result of the mock; null when it has none.</summary>
    /// <exception cref="TestStateException">It is no JSON.</exception>
    public static JsonData? MockedResult(TestStateRequest request)
    {
        try
        {
            return request.Mock?.Result is { } text ? JsonData.Parse(text) : null;
        }
        catch (JsonDataException e)
        {
            throw TestStateException.Invalid("Mocked result must be valid JSON", e);
        }
    }
}
