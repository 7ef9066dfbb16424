using Understudy.ApiGateway;

namespace Understudy.Assertions;

/// <summary>Assertions about responses of an API's clients, besides those that the assertion library has.</summary>
/// <remarks>What the API knows of a call travels in <see cref="ApiExchange.Key"/> of the response's request; failures print it. Of a response
/// from elsewhere the status and the <c>x-amzn-ErrorType</c> header tell.</remarks>
public static class ApiResponseAssertions
{
    /// <summary>Asserts the status.</summary>
    /// <param name="assertions">What <c>response.Should()</c> gave.</param>
    /// <param name="statusCode">The status, such as 200.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public static AndConstraint<HttpResponseMessageAssertions> HaveStatus(
        this HttpResponseMessageAssertions assertions, int statusCode, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Answer.Of(assertions.Subject).HaveStatus(statusCode, because, becauseArgs);
        return new(assertions);
    }

    /// <summary>Asserts that a throttle refused the call: 429 <c>Too Many Requests</c>, unless the API answers <c>THROTTLED</c> otherwise.</summary>
    /// <param name="assertions">What <c>response.Should()</c> gave.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public static AndConstraint<HttpResponseMessageAssertions> BeThrottled(
        this HttpResponseMessageAssertions assertions, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Answer.Of(assertions.Subject).BeThrottled(because, becauseArgs);
        return new(assertions);
    }

    /// <summary>Asserts that a usage plan's quota refused the call: 429 <c>Limit Exceeded</c>, unless the API answers <c>QUOTA_EXCEEDED</c> otherwise.</summary>
    /// <param name="assertions">What <c>response.Should()</c> gave.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public static AndConstraint<HttpResponseMessageAssertions> HaveExceededQuota(
        this HttpResponseMessageAssertions assertions, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Answer.Of(assertions.Subject).HaveExceededQuota(because, becauseArgs);
        return new(assertions);
    }

    /// <summary>Asserts the status 403, whoever gave it: a missing key, a policy, an authorizer, a path that there is not, or the integration.</summary>
    /// <param name="assertions">What <c>response.Should()</c> gave.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public static AndConstraint<HttpResponseMessageAssertions> BeForbidden(
        this HttpResponseMessageAssertions assertions, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Answer.Of(assertions.Subject).BeForbidden(because, becauseArgs);
        return new(assertions);
    }

    /// <summary>Asserts the status 401, whoever gave it.</summary>
    /// <param name="assertions">What <c>response.Should()</c> gave.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public static AndConstraint<HttpResponseMessageAssertions> BeUnauthorized(
        this HttpResponseMessageAssertions assertions, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Answer.Of(assertions.Subject).BeUnauthorized(because, becauseArgs);
        return new(assertions);
    }

    /// <summary>Asserts which gateway response refused the call.</summary>
    /// <param name="assertions">What <c>response.Should()</c> gave.</param>
    /// <param name="type">The gateway response.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public static AndConstraint<HttpResponseMessageAssertions> BeRefusedBy(
        this HttpResponseMessageAssertions assertions, GatewayResponseType type, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Answer.Of(assertions.Subject).BeRefusedBy(type, because, becauseArgs);
        return new(assertions);
    }

    /// <summary>Asserts a header of the response.</summary>
    /// <param name="assertions">What <c>response.Should()</c> gave.</param>
    /// <param name="name">The header's name, in any case.</param>
    /// <param name="value">One of its values, exactly; any when null.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public static AndConstraint<HttpResponseMessageAssertions> HaveHeader(
        this HttpResponseMessageAssertions assertions, string name, string? value = null, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Answer.Of(assertions.Subject).HaveHeader(name, value, because, becauseArgs);
        return new(assertions);
    }

    /// <summary>Asserts the body; the order of members and the notation of numbers do not count.</summary>
    /// <param name="assertions">What <c>response.Should()</c> gave.</param>
    /// <param name="body">JSON text, a <see cref="Json.JsonData"/>, or any value that System.Text.Json can serialize, such as an anonymous object.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public static AndConstraint<HttpResponseMessageAssertions> HaveJsonBody(
        this HttpResponseMessageAssertions assertions, object? body, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Answer.Of(assertions.Subject).HaveJsonBody(body, because, becauseArgs);
        return new(assertions);
    }

    /// <summary>Asserts a part of the body: objects in it may have further members, at any depth; all else must be the same.</summary>
    /// <param name="assertions">What <c>response.Should()</c> gave.</param>
    /// <param name="subset">JSON text, a <see cref="Json.JsonData"/>, or any value that System.Text.Json can serialize, such as <c>new { error = "…" }</c>.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public static AndConstraint<HttpResponseMessageAssertions> HaveJsonBodyContaining(
        this HttpResponseMessageAssertions assertions, object? subset, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Answer.Of(assertions.Subject).HaveJsonBodyContaining(subset, because, becauseArgs);
        return new(assertions);
    }

    /// <summary>Asserts that a browser lets a page read the response (CORS): one <c>Access-Control-Allow-Origin</c> with the page's origin or <c>*</c>.</summary>
    /// <param name="assertions">What <c>response.Should()</c> gave.</param>
    /// <param name="origin">Scheme, host and port, such as <c>https://shop.example</c>.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public static AndConstraint<HttpResponseMessageAssertions> AllowOrigin(
        this HttpResponseMessageAssertions assertions, string origin, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Answer.Of(assertions.Subject).AllowOrigin(origin, because, becauseArgs);
        return new(assertions);
    }

    /// <summary>Asserts that the response came out of the stage's cache.</summary>
    /// <param name="assertions">What <c>response.Should()</c> gave.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public static AndConstraint<HttpResponseMessageAssertions> BeServedFromCache(
        this HttpResponseMessageAssertions assertions, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Answer.Of(assertions.Subject).BeServedFromCache(because, becauseArgs);
        return new(assertions);
    }

    /// <summary>Asserts that the response did not come out of the stage's cache, be there one or not.</summary>
    /// <param name="assertions">What <c>response.Should()</c> gave.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public static AndConstraint<HttpResponseMessageAssertions> NotBeServedFromCache(
        this HttpResponseMessageAssertions assertions, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Answer.Of(assertions.Subject).NotBeServedFromCache(because, becauseArgs);
        return new(assertions);
    }
}
