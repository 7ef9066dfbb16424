namespace Understudy.Jsonata.Matching;

/// <summary>What pays for the work of a matcher.</summary>
internal interface IMatchBudget
{
    /// <summary>Takes steps from the budget; throws when it is used up.</summary>
    void Charge(long steps);
}
