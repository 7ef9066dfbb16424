namespace Understudy.ApiGateway.Templates.Values;

/// <summary>What a list is in Java, which decides how it prints.</summary>
internal enum ListKind
{
    /// <summary>A list or set of java.util: <c>[a, b]</c>.</summary>
    Plain,

    /// <summary>A list of the payload: compact JSON (recorded).</summary>
    Json,

    /// <summary>An array, such as <c>split</c> gives.</summary>
    Array,
}
