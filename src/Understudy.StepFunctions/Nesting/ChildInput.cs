using Understudy.Json;

namespace Understudy.StepFunctions.Nesting;

/// <summary>The input that a task gives the execution it starts.</summary>
internal static class ChildInput
{
    /// <summary>The value, or what its JSON text stands for; <c>{}</c> for none and for null (recorded). Null when the text is no JSON.</summary>
    public static JsonData? Read(JsonData parameters)
    {
        if (!parameters.TryGet("Input", out var input) || input.IsNull)
        {
            return JsonData.EmptyObject;
        }

        if (input is not StringData text)
        {
            return input;
        }

        try
        {
            return JsonData.Parse(text.Value);
        }
        catch (JsonDataException)
        {
            return null;
        }
    }
}
