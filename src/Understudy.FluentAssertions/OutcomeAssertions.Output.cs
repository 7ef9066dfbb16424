using System.Linq.Expressions;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Assertions;

public abstract partial class OutcomeAssertions<TAssertions>
{
    /// <summary>Asserts the output; the order of members and the notation of numbers do not count.</summary>
    /// <param name="json">JSON text, such as <c>{"shipped":true}</c> or <c>"\"text\""</c>.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveOutput(string json, string because = "", params object[] becauseArgs) =>
        HaveOutput(ExpectedJson.Of(json), because, becauseArgs);

    /// <summary>Asserts the output; the order of members and the notation of numbers do not count.</summary>
    /// <param name="output">A <see cref="JsonData"/>, or any value that System.Text.Json can serialize, such as an anonymous object.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveOutput(object? output, string because = "", params object[] becauseArgs) =>
        HaveOutput(ExpectedJson.Of(output), because, becauseArgs);

    /// <summary>Asserts something about the output as a .NET value.</summary>
    /// <typeparam name="T">What to make of the output by System.Text.Json, with its defaults for the web: names in camelCase.</typeparam>
    /// <param name="predicate">What must hold.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveOutputMatching<T>(
        Expression<Func<T, bool>> predicate, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var condition = new Judgement<T>(predicate);
        var (holds, fault) = History.Output is { } output ? condition.Of(output) : (false, null);
        Observed.Verify(
            holds,
            () => $"to have an output matching {condition}",
            () => NoOutput() ?? (fault is null ? $"the output is {Words.Of(History.Output)}" : $"the output {fault}"),
            because,
            becauseArgs);
        return And;
    }

    /// <summary>Asserts a part of the output: objects in it may have further members, at any depth; all else must be the same.</summary>
    /// <param name="subset">JSON text, a <see cref="JsonData"/>, or any value that System.Text.Json can serialize, such as <c>new { shipped = true }</c>.
    /// An array stands for all elements, in order, each of which may again have further members.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveOutputContaining(object? subset, string because = "", params object[] becauseArgs)
    {
        var expected = ExpectedJson.Of(subset);
        var missing = expected.Value is { } part && History.Output is { } output ? JsonSubset.Missing(part, output) : null;
        Observed.Verify(
            expected.Value is not null && History.Output is not null && missing is null,
            () => $"to have an output containing {expected.Text}",
            () => expected.Fault ?? NoOutput() ?? missing!,
            because,
            becauseArgs);
        return And;
    }

    [CustomAssertion]
    private AndConstraint<TAssertions> HaveOutput(ExpectedJson expected, string because, object[] becauseArgs)
    {
        Observed.Verify(
            expected.Value is { } value && History.Output == value,
            () => $"to have the output {expected.Text}",
            () => expected.Fault ?? NoOutput() ?? JsonDifference.Between(expected.Value!, History.Output!)!,
            because,
            becauseArgs);
        return And;
    }

    private string? NoOutput() => (History.Output, History.Status) switch
    {
        (null, ExecutionStatus.Succeeded) => "the history has no execution data",
        (null, _) => Ending(),
        _ => null,
    };
}
