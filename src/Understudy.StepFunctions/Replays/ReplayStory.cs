using Understudy.StepFunctions.History.Trace;

namespace Understudy.StepFunctions.Replays;

/// <summary>A divergence as a person reads it.</summary>
internal static class ReplayStory
{
    private const int Around = 3;

    public static string Of(Divergence divergence, ExecutionHistory recorded, ExecutionHistory replayed) => $"""
        The replay leaves the recorded history at event {divergence.EventId}, {divergence.Event}: {Phrase(divergence)}
          expected  {divergence.Expected}
          actual    {divergence.Actual}
        recorded
        {Lines(recorded, divergence.EventId)}
        replayed
        {Lines(replayed, divergence.EventId)}
        """;

    private static string Phrase(Divergence divergence) => divergence.Kind switch
    {
        DivergenceKind.Type => "an event of another type.",
        DivergenceKind.State => "an event of another state.",
        DivergenceKind.Payload => $"another {divergence.Path}.",
        DivergenceKind.Order => $"another {divergence.Path}.",
        DivergenceKind.Time => "another time.",
        DivergenceKind.Missing => "it did not happen.",
        _ => "it was not recorded.",
    };

    private static string Lines(ExecutionHistory history, int eventId) => string.Join('\n', history
        .Where(own => Math.Abs(own.Id - eventId) <= Around)
        .Select(own => $"{(own.Id == eventId ? "  >" : "   ")} {own.Id,4}  +{OffsetText.Of(own.Timestamp - history.StartTime)}  {own.Type} {own.StateName}".TrimEnd()));
}
