using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Conformance.StepFunctions;

/// <summary>How one recorded call of a task ended.</summary>
internal sealed class RecordedOutcome(JsonData json)
{
    /// <summary>What the state was recorded to send; null when that is not known.</summary>
    public JsonData? Request => Member("request");

    /// <summary>Whether the task failed before it ran.</summary>
    public bool FailedBeforeStart => Member("throw") is { } failure && failure.TryGet("kind", out _);

    public TaskOutcome ToTaskOutcome()
    {
        var outcome = Ending();
        return Member("submitted") is { } submitted ? outcome.WithSubmitted(submitted) : outcome;
    }

    private TaskOutcome Ending() => Member("return") is { } result
        ? TaskOutcome.Succeeded(result)
        : Member("throw") is { } failure
            ? TaskOutcome.Failed(Text(failure, "error"), Text(failure, "cause"))
            : TaskOutcome.Never(); // timeout, pending: what ends it comes from elsewhere.

    private static string? Text(JsonData failure, string member) =>
        failure.TryGet(member, out var value) ? value is StringData text ? text.Value : value.ToString() : null;

    private JsonData? Member(string name) => json.TryGet(name, out var value) ? value : null;
}
