using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Definition;

/// <summary>Where a result goes in the raw input: <c>ResultPath</c> of a state or a catcher.</summary>
internal sealed class ResultPath
{
    /// <summary><c>$</c>: the result takes the input's place.</summary>
    public static readonly ResultPath Whole = new(null);

    /// <summary><c>null</c>: the result is dropped.</summary>
    public static readonly ResultPath Discard = new(null);

    private ResultPath(ReferencePath? path) => Path = path;

    /// <summary>The place; null for <see cref="Whole"/> and <see cref="Discard"/>.</summary>
    public ReferencePath? Path { get; }

    public static ResultPath At(ReferencePath path) => new(path);
}
