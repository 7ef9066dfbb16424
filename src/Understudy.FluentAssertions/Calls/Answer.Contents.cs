using Understudy.ApiGateway;

namespace Understudy.Assertions;

internal sealed partial record Answer
{
    private const string AllowedOrigin = "Access-Control-Allow-Origin";

    [CustomAssertion]
    public void HaveHeader(string name, string? value, string because, object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(name);
        var values = Headers.GetValues(name);
        Verify(
            values.Count > 0 && (value is null || values.Contains(value)),
            value is null ? $"to have the header {name}" : $"to have the header {name} with {Words.Quoted(value)}",
            () => Status is null ? Standing() : values.Count == 0 ? OtherHeaders(name) : $"it is {string.Join(" and ", values.Select(Words.Quoted))}",
            because,
            becauseArgs);
    }

    [CustomAssertion]
    public void HaveJsonBody(object? body, string because, object[] becauseArgs)
    {
        var expected = ExpectedJson.Of(body);
        Verify(
            expected.Value is { } value && Body.Json == value,
            $"to have the JSON body {expected.Text}",
            () => expected.Fault ?? NoJson() ?? JsonDifference.Between(expected.Value!, Body.Json!)!,
            because,
            becauseArgs);
    }

    [CustomAssertion]
    public void HaveJsonBodyContaining(object? subset, string because, object[] becauseArgs)
    {
        var expected = ExpectedJson.Of(subset);
        var missing = expected.Value is { } part && Body.Json is { } json ? JsonSubset.Missing(part, json) : null;
        Verify(
            expected.Value is not null && Body.Json is not null && missing is null,
            $"to have a JSON body containing {expected.Text}",
            () => expected.Fault ?? NoJson() ?? missing!,
            because,
            becauseArgs);
    }

    [CustomAssertion]
    public void AllowOrigin(string origin, string because, object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(origin);
        var allowed = Headers.GetValues(AllowedOrigin);
        Verify(
            allowed.Count == 1 && (allowed[0] == "*" || allowed[0] == origin),
            $"to allow the origin {Words.Quoted(origin)}",
            () => Status is null ? Standing() : allowed.Count switch
            {
                0 => NoOrigin(),
                1 => $"{AllowedOrigin} is {Words.Quoted(allowed[0])}",
                _ => $"{AllowedOrigin} is there {Words.Times(allowed.Count)} ({string.Join(", ", allowed.Select(Words.Quoted))}), which browsers refuse",
            },
            because,
            becauseArgs);
    }

    // What API Gateway answers by itself never passes the integration, so the headers that a function sets are not there.
    private string NoOrigin() => Exchange?.RefusedBy is { } type
        ? $"it has no {AllowedOrigin}: API Gateway answered by itself; give the gateway response {AwsNames.Of(type)} that header"
        : $"it has no {AllowedOrigin}";

    private string OtherHeaders(string name)
    {
        List<string> names = [.. Headers.Select(line => line.Name).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
        return names.Count == 0 ? "it has no headers" : $"it has only {string.Join(", ", names)}{NearMiss.Hint(name, names)}";
    }

    private string? NoJson() => Status is null ? Standing() : Body.Json is null ? $"its body is no JSON: {Body}" : null;
}
