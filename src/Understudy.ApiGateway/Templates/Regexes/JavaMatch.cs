namespace Understudy.ApiGateway.Templates.Regexes;

/// <summary>A match: where, and what its groups have captured, the whole match first; null for a group that took no part.</summary>
internal sealed record JavaMatch(int Index, int Length, string?[] Groups);
