using Understudy.Json;

namespace Understudy.StepFunctions.Expressions;

/// <summary>Values as causes quote them.</summary>
internal static class CauseText
{
    // A cause has at most 32,768 characters (API reference, HistoryEvent).
    private const int Longest = 32_768;

    /// <summary>The JSON text, cut where no cause could hold more of it.</summary>
    public static string Of(JsonData value)
    {
        if (value.Utf8Length > 100 * Longest)
        {
            return "...";
        }

        var text = value.ToString();
        return text.Length <= Longest ? text : text[..Longest];
    }
}
