using Understudy.Json;

namespace Understudy.StepFunctions.Replays;

/// <summary>An event in the form of GetExecutionHistory, recorded or our own.</summary>
internal sealed class EventRecord
{
    private readonly JsonData _json;

    public EventRecord(JsonData json)
    {
        _json = json;
        Type = json["type"].AsString();
        Id = NumberIn(json, "id");
        PreviousId = NumberIn(json, "previousEventId");
        Details = ((ObjectData)json)
            .Where(member => member.Key.EndsWith("EventDetails", StringComparison.Ordinal))
            .Select(member => member.Value)
            .OfType<ObjectData>()
            .FirstOrDefault(JsonData.EmptyObject);
        StateName = Details.TryGet("name", out var name) ? name.AsString() : null;
    }

    public string Type { get; }

    /// <summary>The event's number; null when the recorder lost it.</summary>
    public long? Id { get; }

    public long? PreviousId { get; private init; }

    public ObjectData Details { get; }

    /// <summary>The state's name, of events that have one.</summary>
    public string? StateName { get; }

    /// <summary>The type with the state's name.</summary>
    public string Title => StateName is null ? Type : $"{Type} {StateName}";

    public bool StartsBranches => Type is "MapStateStarted" or "ParallelStateStarted";

    public bool EndsExecution => Type.StartsWith("Execution", StringComparison.Ordinal) && Type != "ExecutionStarted";

    /// <summary>The same event after another one.</summary>
    public EventRecord After(long? previousId) => new(_json) { PreviousId = previousId };

    public bool Leaves(string state) => StateName == state && Type.EndsWith("StateExited", StringComparison.Ordinal);

    public override string ToString() => $"{Title} {Details}";

    private static long? NumberIn(JsonData json, string member) => json[member] is NumberData number ? number.AsInt64() : null;
}
