namespace Understudy.StepFunctions.Doubles;

/// <summary>A sequence of outcomes and the calls it is for.</summary>
/// <param name="Condition">Whether it takes a call; null when it takes every one.</param>
/// <param name="Position">The sequence and how far it is used up.</param>
internal sealed record DoubleBranch(Func<TaskCall, bool>? Condition, OutcomePosition Position)
{
    public DoubleBranch Copy() => this with { Position = new OutcomePosition(Position.Sequence) };
}
