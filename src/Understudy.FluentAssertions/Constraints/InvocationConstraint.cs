using System.Linq.Expressions;
using Understudy.ApiGateway;
using Understudy.Json;

namespace Understudy.Assertions;

/// <summary>Goes on from the invocations of a method's integration.</summary>
public sealed class InvocationConstraint : AndConstraint<RestApiAssertions>
{
    private readonly string _method;
    private readonly IReadOnlyList<ApiExchange> _calls;

    internal InvocationConstraint(RestApiAssertions assertions, string method, IReadOnlyList<ApiExchange> calls)
        : base(assertions)
    {
        _method = method;
        _calls = calls;
    }

    /// <summary>Asserts that the function was given an event with some members: objects in it may have further ones, at any depth.</summary>
    /// <param name="subset">JSON text, a <see cref="JsonData"/>, or any value that System.Text.Json can serialize, such as
    /// <c>new { pathParameters = new { id = "7" } }</c>. An array stands for all elements, in order.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public InvocationConstraint WithEvent(object? subset, string because = "", params object[] becauseArgs)
    {
        var expected = ExpectedJson.Of(subset);
        And.Verify(
            expected.Value is { } part && Events.Any(received => JsonSubset.Missing(part, received) is null),
            $"to have invoked {Words.Quoted(_method)} with an event containing {expected.Text}",
            () => expected.Fault ?? Received(received => JsonSubset.Missing(expected.Value!, received)!),
            because,
            becauseArgs);
        return this;
    }

    /// <summary>Asserts something about an event of the function as a .NET value.</summary>
    /// <typeparam name="T">What to make of the event by System.Text.Json, with its defaults for the web: names in camelCase. It may be <see cref="JsonData"/>.</typeparam>
    /// <param name="predicate">What must hold for one event at least.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public InvocationConstraint WithEventMatching<T>(Expression<Func<T, bool>> predicate, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var condition = new Judgement<T>(predicate);
        List<(bool Holds, string? Fault)> judged = [.. Events.Select(condition.Of)];
        And.Verify(
            judged.Exists(each => each.Holds),
            $"to have invoked {Words.Quoted(_method)} with an event matching {condition}",
            () => judged.Find(each => each.Fault is not null).Fault is { } fault ? $"the event {fault}" : Received(_ => "it does not hold for the event"),
            because,
            becauseArgs);
        return this;
    }

    private IEnumerable<JsonData> Events => _calls.Select(call => call.IntegrationEvent).OfType<JsonData>();

    /// <summary>What is wrong with the events; of an only one, exactly.</summary>
    private string Received(Func<JsonData, string> difference) => (_calls.Count, Events.ToList()) switch
    {
        (0, _) => "it was never invoked",
        (_, []) => "its integration is a back end, which is given a request and no event",
        (_, [var only]) => difference(only),
        (_, var events) => $"none of the {Words.Number(events.Count)} events does; of the last, {difference(events[^1])}",
    };
}
