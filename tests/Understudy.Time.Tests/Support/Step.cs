namespace Understudy.Time.Tests.Support;

/// <summary>One step of a random plan; each firing takes the next one.</summary>
internal readonly record struct Step(StepKind Kind, int Delay, int Target);
