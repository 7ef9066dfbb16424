namespace Understudy.StepFunctions.TestStates.Schemas;

/// <summary>The form of a value in an API, as Step Functions shows it: timestamps and bytes are text.</summary>
internal sealed class ApiShape(ApiShapeKind kind)
{
    public ApiShapeKind Kind { get; } = kind;

    /// <summary>The least length, or value of a number; null for no bound.</summary>
    public double? Least { get; set; }

    /// <summary>The greatest length, or value of a number; null for no bound.</summary>
    public double? Most { get; set; }

    /// <summary>The texts there are; null for any.</summary>
    public IReadOnlySet<string>? Values { get; set; }

    /// <summary>The elements of a list, or the values of a map.</summary>
    public ApiShape? Item { get; set; }

    /// <summary>The members of an object.</summary>
    public Dictionary<string, ApiMember> Members { get; } = new(StringComparer.Ordinal);
}
