namespace Understudy.Jsonata.Signatures;

/// <summary>One parameter of a signature.</summary>
/// <param name="Accepts">The types it takes.</param>
/// <param name="IsArray">An array: a single value is made one.</param>
/// <param name="ElementType">The letter of the type of all elements, or of what follows a function; null when any.</param>
internal sealed record Parameter(TypeSymbols Accepts, bool IsArray, string? ElementType)
{
    /// <summary>May be left out, by <c>?</c> or because the context can stand in.</summary>
    public bool IsOptional { get; set; }

    /// <summary>May come several times, by <c>+</c>.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>The context stands in for it when it is left out, by <c>-</c>.</summary>
    public bool DefaultsToContext { get; set; }
}
