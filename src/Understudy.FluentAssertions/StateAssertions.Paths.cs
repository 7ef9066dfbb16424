namespace Understudy.Assertions;

public abstract partial class StateAssertions<TAssertions>
{
    /// <summary>Asserts that states were entered, in whatever order.</summary>
    /// <param name="states">The names of the states.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveVisited(params string[] states) => HaveVisited(states, "");

    /// <summary>Asserts that states were entered, in whatever order.</summary>
    /// <param name="states">The names of the states.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveVisited(IEnumerable<string> states, string because = "", params object[] becauseArgs)
    {
        List<string> wanted = [.. states];
        List<string> missing = [.. wanted.Except(Path, StringComparer.Ordinal)];
        Observed.Verify(
            missing.Count == 0,
            () => $"to have visited {Words.List(wanted)}",
            () => $"{Observed.NeverVisited(missing[0])}; it visited {Words.Path(Path)}",
            because,
            becauseArgs);
        return And;
    }

    /// <summary>Asserts that states were entered in this order; others may have been entered in between.</summary>
    /// <param name="states">The names of the states.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveVisitedInOrder(params string[] states) => HaveVisitedInOrder(states, "");

    /// <summary>Asserts that states were entered in this order; others may have been entered in between.</summary>
    /// <param name="states">The names of the states.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveVisitedInOrder(IEnumerable<string> states, string because = "", params object[] becauseArgs)
    {
        List<string> wanted = [.. states];
        var found = 0;
        foreach (var state in Path)
        {
            found += found < wanted.Count && wanted[found] == state ? 1 : 0;
        }

        Observed.Verify(
            found == wanted.Count,
            () => $"to have visited {Words.Path(wanted)} in this order",
            () => Path.Contains(wanted[found])
                ? $"it did not visit {Words.Quoted(wanted[found])} after {Words.Quoted(wanted[found - 1])}; it visited {Words.Path(Path)}"
                : $"{Observed.NeverVisited(wanted[found])}; it visited {Words.Path(Path)}",
            because,
            becauseArgs);
        return And;
    }

    /// <summary>Asserts that these states were entered in this order, and no others.</summary>
    /// <param name="states">The names of the states, with those inside of Map and Parallel states.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveVisitedExactly(params string[] states) => HaveVisitedExactly(states, "");

    /// <summary>Asserts that these states were entered in this order, and no others.</summary>
    /// <param name="states">The names of the states, with those inside of Map and Parallel states.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveVisitedExactly(IEnumerable<string> states, string because = "", params object[] becauseArgs)
    {
        List<string> wanted = [.. states];
        Observed.Verify(
            Path.SequenceEqual(wanted, StringComparer.Ordinal),
            () => $"to have visited exactly {Words.Path(wanted)}",
            () => FirstDeviation(wanted),
            because,
            becauseArgs);
        return And;
    }

    /// <summary>Asserts that none of these states was entered.</summary>
    /// <param name="states">The names of the states.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> NotHaveVisited(params string[] states) => NotHaveVisited(states, "");

    /// <summary>Asserts that none of these states was entered.</summary>
    /// <param name="states">The names of the states.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> NotHaveVisited(IEnumerable<string> states, string because = "", params object[] becauseArgs)
    {
        List<string> unwanted = [.. states];
        var visit = Observed.Visits.FirstOrDefault(visit => unwanted.Contains(visit.StateName));
        Observed.Verify(
            visit is null,
            () => $"not to have visited {Words.List(unwanted)}",
            () => $"it visited {Words.Quoted(visit!.StateName)} at +{Words.Of(visit.Start)}",
            because,
            becauseArgs);
        return And;
    }

    private IReadOnlyList<string> Path => [.. Observed.Visits.Select(visit => visit.StateName)];

    private string FirstDeviation(List<string> wanted)
    {
        var path = Path;
        var place = 0;
        while (place < path.Count && place < wanted.Count && path[place] == wanted[place])
        {
            place++;
        }

        var where = place == 0 ? "at first" : $"after {Words.Quoted(path[place - 1])}";
        if (place == wanted.Count)
        {
            return $"it went on to {Words.Quoted(path[place])} {where}";
        }

        return place == path.Count
            ? $"it visited nothing {where}, where {Words.Quoted(wanted[place])} was expected"
            : $"it visited {Words.Quoted(path[place])} {where}, where {Words.Quoted(wanted[place])} was expected";
    }
}
