namespace Understudy.Jsonata.Matching;

/// <summary>The mistake in a regular expression; becomes an error of the expression it stands in.</summary>
internal sealed class PatternException(string message) : Exception(message);
