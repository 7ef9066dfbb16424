namespace Understudy.ApiGateway;

/// <summary>One header line.</summary>
/// <param name="Name">The name, in the case that was sent. Compared without case.</param>
/// <param name="Value">The value.</param>
public readonly record struct HeaderLine(string Name, string Value)
{
    internal bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
