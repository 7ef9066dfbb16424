using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.StepFunctions;

/// <summary>The error with which a request was refused.</summary>
internal sealed record RecordedRefusal(string Code, string Message)
{
    private const string ByClient = "ParamValidationError";

    public static RecordedRefusal Of(JsonData recorded) => recorded.TryGet("Error", out var error)
        ? new(error["Code"].AsString(), error["Message"].AsString())
        : new(recorded["exception_typename"].AsString(), Bare(recorded["exception_value"].AsString()));

    public IEnumerable<Difference> Differences(TestStateException actual)
    {
        // Refused by the client that made the recording, before the service saw it.
        if (Code == ByClient)
        {
            yield break;
        }

        if (actual.Code != Code)
        {
            yield return new Difference("code", Code, actual.Code);
        }

        if (actual.Message != Message)
        {
            yield return new Difference("message", Message, actual.Message);
        }
    }

    private static string Bare(string message)
    {
        const string end = " operation: ";
        var start = message.StartsWith("An error occurred", StringComparison.Ordinal) ? message.IndexOf(end, StringComparison.Ordinal) : -1;
        return start < 0 ? message : message[(start + end.Length)..];
    }
}
