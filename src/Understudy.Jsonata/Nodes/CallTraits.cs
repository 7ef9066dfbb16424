namespace Understudy.Jsonata.Nodes;

/// <summary>What is known of a call before it is made.</summary>
/// <param name="Name">The name it is called by, for errors; null when it is called by an expression.</param>
/// <param name="FieldName">That name when the <c>$</c> is missing, so that it is a field.</param>
/// <param name="IsTail">Whether it makes the result of a lambda.</param>
/// <param name="KeepArray">Whether it is marked by <c>[]</c>.</param>
internal sealed record CallTraits(string? Name, string? FieldName, bool IsTail, bool KeepArray);
