using Understudy.Json;

namespace Understudy.StepFunctions.Callbacks;

/// <summary>What a callback sends, checked as the API checks it.</summary>
internal static class Callback
{
    private const int LongestError = 256;
    private const int LongestCause = 32_768;

    public static TaskOutcome Success(string token, string outputJson, long? quota)
    {
        try
        {
            return Success(token, JsonData.Parse(outputJson), quota);
        }
        catch (JsonDataException e)
        {
            throw TaskTokenException.BadOutput(token, $"the output is no JSON. {e.Message}");
        }
    }

    public static TaskOutcome Success(string token, JsonData output, long? quota) => output.Utf8Length > quota
        ? throw TaskTokenException.BadOutput(token, $"the output is {output.Utf8Length} bytes of JSON.")
        : TaskOutcome.Succeeded(output);

    public static TaskOutcome Failure(string token, string? error, string? cause)
    {
        if (error?.Length > LongestError)
        {
            throw TaskTokenException.TooLong(token, "error", error.Length, LongestError);
        }

        if (cause?.Length > LongestCause)
        {
            throw TaskTokenException.TooLong(token, "cause", cause.Length, LongestCause);
        }

        return TaskOutcome.Failed(error, cause);
    }
}
