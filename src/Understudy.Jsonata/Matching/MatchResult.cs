namespace Understudy.Jsonata.Matching;

/// <summary>A match: where it is and what its groups captured, null for a group that took no part.</summary>
internal sealed record MatchResult(string Text, int Start, int End, string?[] Groups);
