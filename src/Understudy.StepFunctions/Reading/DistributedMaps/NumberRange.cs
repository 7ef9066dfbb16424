namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>Which numbers a field takes.</summary>
/// <param name="Smallest">The smallest.</param>
/// <param name="Largest">The largest; <see cref="long.MaxValue"/> for no limit.</param>
/// <param name="Remedy">What to write.</param>
internal sealed record NumberRange(long Smallest, long Largest, string Remedy);
