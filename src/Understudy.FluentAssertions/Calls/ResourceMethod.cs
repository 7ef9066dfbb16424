using Understudy.ApiGateway;

namespace Understudy.Assertions;

/// <summary>A method as a test names it.</summary>
/// <param name="HttpMethod">Such as <c>GET</c>, or <c>ANY</c> for a method defined so.</param>
/// <param name="Path">The resource's path.</param>
internal sealed record ResourceMethod(string HttpMethod, string Path)
{
    public static ResourceMethod Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = name.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(parts.Length > 0 ? parts[0] : "", parts.Length > 1 ? parts[1] : "");
    }

    public List<ApiExchange> InvocationsAmong(IReadOnlyList<ApiExchange> exchanges) =>
        [.. exchanges.Where(exchange => exchange.IntegrationWasInvoked && exchange.Resource == Path && (Is(exchange.Method) || Is(exchange.Request.Method)))];

    public bool IsDefinedBy(RestApi api) => api.Resources.Any(resource =>
        resource.Path == Path && resource.Methods.Any(method => Is(method.HttpMethod) || method.HttpMethod.Equals("ANY", StringComparison.OrdinalIgnoreCase)));

    /// <summary>What says that there is no such method, and which may have been meant; null if there is.</summary>
    public string? Misnomer(RestApi api)
    {
        if (IsDefinedBy(api))
        {
            return null;
        }

        List<string> known = [.. api.Resources.SelectMany(resource => resource.Methods, (resource, method) => $"{method.HttpMethod} {resource.Path}")];
        var name = $"{HttpMethod} {Path}".Trim();
        var hint = NearMiss.Hint(name, known);
        return hint.Length > 0 ? $"it has no such method{hint}" : $"it has no such method; it has {Words.List(known, none: "none")}";
    }

    /// <summary>Why the method can never be invoked; null if it can.</summary>
    public string? Mock(RestApi api) => api.Resources.Where(resource => resource.Path == Path).SelectMany(resource => resource.Methods)
        .FirstOrDefault(method => Is(method.HttpMethod))?.Integration.Type == IntegrationType.Mock
        ? "its integration is a MOCK, which calls neither function nor back end"
        : null;

    private bool Is(string? method) => HttpMethod.Equals(method, StringComparison.OrdinalIgnoreCase);
}
