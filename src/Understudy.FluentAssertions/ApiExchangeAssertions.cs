using Understudy.ApiGateway;

namespace Understudy.Assertions;

/// <summary>Assertions about one call of an API.</summary>
public sealed class ApiExchangeAssertions
{
    private readonly Answer _answer;

    internal ApiExchangeAssertions(ApiExchange exchange)
    {
        Subject = exchange;
        _answer = Answer.Of(exchange);
    }

    /// <summary>The exchange.</summary>
    public ApiExchange Subject { get; }

    /// <summary>Asserts the status.</summary>
    /// <param name="statusCode">The status, such as 200.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ApiExchangeAssertions> HaveStatus(int statusCode, string because = "", params object[] becauseArgs)
    {
        _answer.HaveStatus(statusCode, because, becauseArgs);
        return new(this);
    }

    /// <summary>Asserts that a throttle refused the call: 429 <c>Too Many Requests</c>, unless the API answers <c>THROTTLED</c> otherwise.</summary>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ApiExchangeAssertions> BeThrottled(string because = "", params object[] becauseArgs)
    {
        _answer.BeThrottled(because, becauseArgs);
        return new(this);
    }

    /// <summary>Asserts that a usage plan's quota refused the call: 429 <c>Limit Exceeded</c>, unless the API answers <c>QUOTA_EXCEEDED</c> otherwise.</summary>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ApiExchangeAssertions> HaveExceededQuota(string because = "", params object[] becauseArgs)
    {
        _answer.HaveExceededQuota(because, becauseArgs);
        return new(this);
    }

    /// <summary>Asserts the status 403, whoever gave it: a missing key, a policy, an authorizer, a path that there is not, or the integration.</summary>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ApiExchangeAssertions> BeForbidden(string because = "", params object[] becauseArgs)
    {
        _answer.BeForbidden(because, becauseArgs);
        return new(this);
    }

    /// <summary>Asserts the status 401, whoever gave it.</summary>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ApiExchangeAssertions> BeUnauthorized(string because = "", params object[] becauseArgs)
    {
        _answer.BeUnauthorized(because, becauseArgs);
        return new(this);
    }

    /// <summary>Asserts which gateway response refused the call.</summary>
    /// <param name="type">The gateway response.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ApiExchangeAssertions> BeRefusedBy(GatewayResponseType type, string because = "", params object[] becauseArgs)
    {
        _answer.BeRefusedBy(type, because, becauseArgs);
        return new(this);
    }

    /// <summary>Asserts a header of the response.</summary>
    /// <param name="name">The header's name, in any case.</param>
    /// <param name="value">One of its values, exactly; any when null.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ApiExchangeAssertions> HaveHeader(string name, string? value = null, string because = "", params object[] becauseArgs)
    {
        _answer.HaveHeader(name, value, because, becauseArgs);
        return new(this);
    }

    /// <summary>Asserts the body; the order of members and the notation of numbers do not count.</summary>
    /// <param name="body">JSON text, a <see cref="Json.JsonData"/>, or any value that System.Text.Json can serialize, such as an anonymous object.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ApiExchangeAssertions> HaveJsonBody(object? body, string because = "", params object[] becauseArgs)
    {
        _answer.HaveJsonBody(body, because, becauseArgs);
        return new(this);
    }

    /// <summary>Asserts a part of the body: objects in it may have further members, at any depth; all else must be the same.</summary>
    /// <param name="subset">JSON text, a <see cref="Json.JsonData"/>, or any value that System.Text.Json can serialize, such as <c>new { error = "…" }</c>.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ApiExchangeAssertions> HaveJsonBodyContaining(object? subset, string because = "", params object[] becauseArgs)
    {
        _answer.HaveJsonBodyContaining(subset, because, becauseArgs);
        return new(this);
    }

    /// <summary>Asserts that a browser lets a page read the response (CORS): one <c>Access-Control-Allow-Origin</c> with the page's origin or <c>*</c>.</summary>
    /// <param name="origin">Scheme, host and port, such as <c>https://shop.example</c>.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ApiExchangeAssertions> AllowOrigin(string origin, string because = "", params object[] becauseArgs)
    {
        _answer.AllowOrigin(origin, because, becauseArgs);
        return new(this);
    }

    /// <summary>Asserts that the response came out of the stage's cache.</summary>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ApiExchangeAssertions> BeServedFromCache(string because = "", params object[] becauseArgs)
    {
        _answer.BeServedFromCache(because, becauseArgs);
        return new(this);
    }

    /// <summary>Asserts that the response did not come out of the stage's cache, be there one or not.</summary>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ApiExchangeAssertions> NotBeServedFromCache(string because = "", params object[] becauseArgs)
    {
        _answer.NotBeServedFromCache(because, becauseArgs);
        return new(this);
    }

    /// <summary>Asserts how long the call took on the clock, or has taken so far.</summary>
    /// <param name="duration">From its admission to its answer.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ApiExchangeAssertions> HaveTaken(TimeSpan duration, string because = "", params object[] becauseArgs)
    {
        _answer.HaveTaken(duration, because, becauseArgs);
        return new(this);
    }
}
