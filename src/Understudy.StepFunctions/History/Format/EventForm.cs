namespace Understudy.StepFunctions.History.Format;

/// <summary>The JSON form of the events of one type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Details">The name of the detail object; null when events of the type have none.</param>
/// <param name="Members">The members of the detail object, in AWS's order.</param>
internal sealed record EventForm(HistoryEventType Type, string? Details, EventMember[] Members)
{
    /// <summary>The type's name on the wire.</summary>
    public string Name { get; } = Type.ToString();
}
