using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>What assertions look at: an execution, or the part of one that ran in an iteration or branch.</summary>
/// <param name="Text">What messages call it; may hold the placeholder <c>{context:…}</c>.</param>
/// <param name="History">The history of the whole execution.</param>
/// <param name="Visits">The entries into states that count.</param>
internal sealed record Observed(string Text, ExecutionHistory History, IReadOnlyList<StateVisit> Visits)
{
    private const string Execution = "{context:execution}";

    /// <summary>How far a time may be off.</summary>
    public TimeSpan Tolerance { get; init; }

    public static Observed Of(ExecutionHistory history) => new(Execution, history, history.StateVisits);

    /// <summary>A part of this subject.</summary>
    /// <param name="name">What the part is called, such as <c>iteration 2 of "Ship"</c>.</param>
    /// <param name="visits">The entries into states in it.</param>
    public Observed Part(string name, IReadOnlyList<StateVisit> visits) =>
        this with { Text = $"{Words.Literal(name)} in {Text}", Visits = visits };

    public List<StateVisit> VisitsTo(string state) => [.. Visits.Where(visit => visit.StateName == state)];

    public bool AreClose(TimeSpan left, TimeSpan right) => (left - right).Duration() <= Tolerance;

    /// <summary>Why there is nothing to say about a state: it was never visited, and what it may have been meant to be.</summary>
    public string NeverVisited(string state) =>
        $"it never visited {Words.Quoted(state)}{NearMiss.Hint(state, Visits.Select(visit => visit.StateName))}";

    /// <summary>Fails unless a condition holds; the texts are made only then.</summary>
    /// <param name="holds">The condition.</param>
    /// <param name="expected">What follows "Expected execution", such as <c>to have succeeded</c>.</param>
    /// <param name="actual">What follows "but", such as <c>it failed</c>.</param>
    /// <param name="because">Why it should hold.</param>
    /// <param name="becauseArgs">What the reason's placeholders stand for.</param>
    [CustomAssertion]
    public void Verify(bool holds, Func<string> expected, Func<string> actual, string because, object[] becauseArgs)
    {
        if (!holds)
        {
            var message = $"Expected {Text} {Words.Literal(expected())}{{reason}}, but {Words.Literal(actual())}.";
            Verdict.Fail(message + Words.Literal(Trace()), because, becauseArgs);
        }
    }

    private string Trace() => Words.Indented(History.ToTrace());
}
