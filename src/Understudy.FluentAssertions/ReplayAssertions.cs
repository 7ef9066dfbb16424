using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Assertions about the replay of a recorded history.</summary>
public sealed class ReplayAssertions
{
    internal ReplayAssertions(ReplayReport report) => Subject = report;

    /// <summary>The report.</summary>
    public ReplayReport Subject { get; }

    /// <summary>Asserts that the replay wrote the recorded history.</summary>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ReplayAssertions> Match(string because = "", params object[] becauseArgs)
    {
        if (!Subject.Matches)
        {
            Verdict.Fail("Expected {context:replay} to match the recorded history{reason}, but:\n" + Words.Literal(Subject.ToString()), because, becauseArgs);
        }

        return new AndConstraint<ReplayAssertions>(this);
    }
}
