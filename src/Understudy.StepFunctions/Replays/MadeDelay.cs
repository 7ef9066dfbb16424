namespace Understudy.StepFunctions.Replays;

/// <summary>A time that the executor let pass.</summary>
/// <param name="EventId">The event that tells it.</param>
/// <param name="Event">What it is, for a reader.</param>
/// <param name="Took">How long it was.</param>
/// <param name="End">When it was over, as offset from the execution's start.</param>
internal sealed record MadeDelay(int EventId, string Event, TimeSpan Took, TimeSpan End)
{
    /// <summary>Whether another run's is as long, or was over at the same time: a Wait until an instant is the shorter the later it begins.</summary>
    public bool IsAbout(MadeDelay other, TimeSpan tolerance) =>
        (Took - other.Took).Duration() <= tolerance || (End - other.End).Duration() <= tolerance;
}
