namespace Understudy.Assertions;

/// <summary>Assertions about the states that ran in one iteration of a Map or one branch of a Parallel.</summary>
public sealed class PartAssertions : StateAssertions<PartAssertions>
{
    internal PartAssertions(Observed observed)
        : base(observed)
    {
    }
}
