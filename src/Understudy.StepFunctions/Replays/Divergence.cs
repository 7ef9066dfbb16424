namespace Understudy.StepFunctions;

/// <summary>The first point at which a replay left the recorded history.</summary>
/// <param name="EventId">The id of the recorded event; of ours when <see cref="DivergenceKind.Extra"/>.</param>
/// <param name="Kind">In what they differ.</param>
/// <param name="Event">The event's type and the state's name: <c>TaskStateExited ShipOrder</c>.</param>
/// <param name="Path">The JSON path inside the event's details, such as <c>$.output.total</c>; null for the event as a whole.</param>
/// <param name="Expected">What was recorded, shortened to 500 characters.</param>
/// <param name="Actual">What the replay gave, shortened to 500 characters.</param>
public sealed record Divergence(int EventId, DivergenceKind Kind, string Event, string? Path, string Expected, string Actual);
