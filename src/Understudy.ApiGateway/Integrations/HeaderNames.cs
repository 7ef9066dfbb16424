namespace Understudy.ApiGateway.Integrations;

/// <summary>A set of header names, compared without case.</summary>
internal sealed class HeaderNames(params string[] names)
{
    private readonly HashSet<string> _names = new(names, StringComparer.OrdinalIgnoreCase);

    public bool Contains(string name) => _names.Contains(name);
}
