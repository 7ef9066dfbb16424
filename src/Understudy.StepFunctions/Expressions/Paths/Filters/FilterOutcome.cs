namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>What a filter says about an item.</summary>
internal enum FilterOutcome
{
    Fails,
    Passes,

    /// <summary>An operator was given an operand that it cannot take; then the whole filter does not pass, whatever else it says.</summary>
    Refuses,
}
