namespace Understudy.StepFunctions;

/// <summary>One transition from a state to the next: by Next, a Choice or a catcher.</summary>
/// <param name="From">The state that was left.</param>
/// <param name="To">The state that was entered.</param>
/// <param name="Time">When, as offset from the execution's start.</param>
public sealed record StateTransition(string From, string To, TimeSpan Time);
