namespace Understudy.Assertions;

/// <summary>Assertions about what states did: in a whole execution, or in one iteration or branch.</summary>
/// <typeparam name="TAssertions">The assertions that <c>And</c> goes on with.</typeparam>
public abstract partial class StateAssertions<TAssertions>
    where TAssertions : StateAssertions<TAssertions>
{
    private protected StateAssertions(Observed observed) => Observed = observed;

    internal Observed Observed { get; private set; }

    private protected AndConstraint<TAssertions> And => new((TAssertions)this);

    /// <summary>Lets the times in the assertions that follow be off by some time, as times recorded on AWS are.</summary>
    /// <param name="tolerance">How far a time may be off, in either direction. Without this call, times must be exact.</param>
    public TAssertions Within(TimeSpan tolerance)
    {
        Observed = Observed with { Tolerance = tolerance };
        return (TAssertions)this;
    }
}
