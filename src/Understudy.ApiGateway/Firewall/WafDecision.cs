namespace Understudy.ApiGateway.Firewall;

/// <summary>What the firewall decided.</summary>
/// <param name="IsBlocked">Whether the request is refused.</param>
/// <param name="Rule">The rule that decided; null if the default action did.</param>
/// <param name="Counted">The rules that only counted the request; null for none.</param>
internal readonly record struct WafDecision(bool IsBlocked, string? Rule, List<string>? Counted);
