using Understudy.Json;

namespace Understudy.Conformance.StepFunctions;

/// <summary>Finds the text that stands for a task token in a recorded request.</summary>
/// <remarks>The token is ours to make, while the recorded one is a text of the case, which the recorded outcomes may repeat.</remarks>
internal static class TaskTokens
{
    /// <summary>The recorded text at the place where we sent our token; null when there is none.</summary>
    public static string? RecordedFor(string token, JsonData recorded, JsonData sent) => (recorded, sent) switch
    {
        (StringData text, StringData own) when own.Value == token => text.Value,
        (ObjectData left, ObjectData right) => left
            .Select(member => right.TryGet(member.Key, out var own) ? RecordedFor(token, member.Value, own) : null)
            .FirstOrDefault(found => found is not null),
        (ArrayData left, ArrayData right) => left.Zip(right)
            .Select(pair => RecordedFor(token, pair.First, pair.Second))
            .FirstOrDefault(found => found is not null),
        _ => null,
    };

    /// <summary>Our token of a call; null when it has none.</summary>
    public static string? Of(JsonData contextObject) =>
        contextObject.TryGet("Task", out var task) && task.TryGet("Token", out var token) ? token.AsString() : null;
}
