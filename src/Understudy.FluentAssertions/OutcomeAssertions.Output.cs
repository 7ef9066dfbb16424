using System.Linq.Expressions;
using System.Text.Json;
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
        var (holds, fault) = Judge(predicate);
        Observed.Verify(
            holds,
            () => $"to have an output matching {predicate.Body}",
            () => NoOutput() ?? fault ?? $"the output is {Words.Of(History.Output)}",
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

    private (bool Holds, string? Fault) Judge<T>(Expression<Func<T, bool>> predicate)
    {
        if (History.Output is not { } output)
        {
            return (false, null);
        }

        try
        {
            return output.To<T>(JsonSerializerOptions.Web) is { } value ? (predicate.Compile()(value), null) : (false, null);
        }
        catch (JsonDataException e)
        {
            return (false, $"the output {Words.Of(output)} is no {typeof(T).Name}: {e.Message.TrimEnd('.')}");
        }
    }
}
