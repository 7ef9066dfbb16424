using Understudy.ApiGateway;

namespace Understudy.Assertions;

/// <summary>Assertions about a running API.</summary>
public sealed class RestApiAssertions
{
    internal RestApiAssertions(RunningRestApi api) => Subject = api;

    /// <summary>The API.</summary>
    public RunningRestApi Subject { get; }

    private long Dropped => Subject.ExchangeCount - Subject.Exchanges.Count;

    /// <summary>Asserts that a method's integration was invoked: its function or its back end was called.</summary>
    /// <param name="method">HTTP method and resource path, as in <c>GET /orders/{id}</c>. Calls of an <c>ANY</c> method count by their own method too.</param>
    /// <param name="times">How often; once at least when null.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    /// <returns>What looks at the events.</returns>
    /// <remarks>Only calls that are kept count; beyond <see cref="RestApiOptions.ExchangeCapacity"/> a number cannot be asserted.</remarks>
    [CustomAssertion]
    public InvocationConstraint HaveInvoked(string method, int? times = null, string because = "", params object[] becauseArgs)
    {
        var name = ResourceMethod.Of(method);
        var calls = name.InvocationsAmong(Subject.Exchanges);
        Verify(
            times is { } wanted ? calls.Count == wanted && (Dropped == 0) && name.IsDefinedBy(Subject.Definition) : calls.Count > 0,
            times is { } number ? $"to have invoked {Words.Quoted(method)} {Words.Times(number)}" : $"to have invoked {Words.Quoted(method)}",
            () => name.Misnomer(Subject.Definition) ?? name.Mock(Subject.Definition) ?? Forgotten() ?? $"it was invoked {Words.Times(calls.Count)}",
            because,
            becauseArgs);
        return new InvocationConstraint(this, method, calls);
    }

    /// <summary>Asserts that a method's integration was never invoked.</summary>
    /// <param name="method">HTTP method and resource path, as in <c>GET /orders/{id}</c>. Fails if the API has no such method.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<RestApiAssertions> NotHaveInvoked(string method, string because = "", params object[] becauseArgs)
    {
        var name = ResourceMethod.Of(method);
        var calls = name.InvocationsAmong(Subject.Exchanges);
        Verify(
            calls.Count == 0 && Dropped == 0 && name.IsDefinedBy(Subject.Definition),
            $"not to have invoked {Words.Quoted(method)}",
            () => name.Misnomer(Subject.Definition) ?? (calls.Count > 0 ? $"it was invoked {Words.Times(calls.Count)}" : Forgotten()!),
            because,
            becauseArgs);
        return new(this);
    }

    /// <summary>Asserts how many requests a key has left in the present period of its usage plan.</summary>
    /// <param name="usagePlan">The plan's name or id.</param>
    /// <param name="key">The key's name or id.</param>
    /// <param name="remaining">How many; null if the plan has no quota.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    /// <exception cref="UnknownApiPartException">There is no such plan, or it has no such key.</exception>
    [CustomAssertion]
    public AndConstraint<RestApiAssertions> HaveRemainingQuota(
        string usagePlan, string key, long? remaining, string because = "", params object[] becauseArgs)
    {
        var actual = Subject.UsagePlan(usagePlan).RemainingQuota(key);
        Verify(
            actual == remaining,
            remaining is { } left
                ? $"to leave {Words.Quoted(key)} a quota of {Words.Number(left)} in usage plan {Words.Quoted(usagePlan)}"
                : $"to set {Words.Quoted(key)} no quota in usage plan {Words.Quoted(usagePlan)}",
            () => actual is { } number ? $"{Words.Number(number)} are left" : "the plan has no quota",
            because,
            becauseArgs);
        return new(this);
    }

    [CustomAssertion]
    internal void Verify(bool holds, string expected, Func<string> actual, string because, object[] becauseArgs)
    {
        if (!holds)
        {
            var message = $"Expected {{context:api}} {Words.Literal(expected)}{{reason}}, but {Words.Literal(actual())}.";
            Verdict.Fail(message + Words.Literal(Words.Indented(Subject.ToTrace())), because, becauseArgs);
        }
    }

    private string? Forgotten() => Dropped == 0 ? null
        : $"its {Words.Number(Dropped)} earliest call(s) are no longer kept; raise RestApiOptions.ExchangeCapacity";
}
