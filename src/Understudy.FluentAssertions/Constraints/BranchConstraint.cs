using System.Globalization;
using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Goes on from the branches of a Parallel state.</summary>
/// <typeparam name="TAssertions">The assertions that <c>And</c> goes on with.</typeparam>
public sealed class BranchConstraint<TAssertions> : AndConstraint<TAssertions>
    where TAssertions : StateAssertions<TAssertions>
{
    private readonly string _state;
    private readonly IReadOnlyList<ParallelBranch> _branches;

    internal BranchConstraint(TAssertions assertions, string state, IReadOnlyList<ParallelBranch> branches)
        : base(assertions)
    {
        _state = state;
        _branches = branches;
    }

    /// <summary>Asserts how the branches ended. What is not given is not looked at.</summary>
    /// <param name="succeeded">How many ended well.</param>
    /// <param name="failed">How many failed.</param>
    /// <param name="aborted">How many were cut off because another failed, or because the execution ended.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public BranchConstraint<TAssertions> WithBranches(
        int? succeeded = null, int? failed = null, int? aborted = null, string because = "", params object[] becauseArgs)
    {
        var actual = PartCounts.Of(_branches.Select(branch => branch.Outcome));
        var expected = new PartCounts(succeeded, failed, aborted);
        And.Observed.Verify(
            actual.Fits(expected),
            () => $"to have branches of {Words.Quoted(_state)} with {expected}",
            () => $"of {_branches.Count.ToString(CultureInfo.InvariantCulture)} branch(es) {actual}",
            because,
            becauseArgs);
        return this;
    }

    /// <summary>Looks at the states of the branch that a state runs in.</summary>
    /// <param name="throughState">A state of the branch that was entered; histories do not number branches.</param>
    /// <returns>Assertions about these states; of none when there is no such branch, which fails.</returns>
    [CustomAssertion]
    public PartAssertions Branch(string throughState)
    {
        var branch = _branches.FirstOrDefault(one => one.StatePath.Contains(throughState));
        And.Observed.Verify(
            branch is not null,
            () => $"to have a branch of {Words.Quoted(_state)} through {Words.Quoted(throughState)}",
            () => _branches.Count == 0
                ? "there was none"
                : $"the branches went {string.Join(" and ", _branches.Select(one => Words.Path(one.StatePath)))}"
                    + NearMiss.Hint(throughState, _branches.SelectMany(one => one.StatePath)),
            "",
            []);
        var name = $"the branch of {Words.Quoted(_state)} through {Words.Quoted(throughState)}";
        return new PartAssertions(And.Observed.Part(name, branch?.StateVisits ?? []));
    }
}
