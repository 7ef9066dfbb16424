using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition;

/// <summary>A number of seconds given as such (<c>TimeoutSeconds</c>) or by a path (<c>TimeoutSecondsPath</c>). Exactly one of the two is set.</summary>
internal sealed class SecondsField
{
    public long? Literal { get; init; }

    public FieldPath? Path { get; init; }
}
