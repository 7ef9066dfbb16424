using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Definition;

/// <summary>A number of seconds given as such or by an expression (<c>TimeoutSeconds</c>), or by a path (<c>TimeoutSecondsPath</c>). Exactly one of the three is set.</summary>
internal sealed class SecondsField
{
    public long? Literal { get; init; }

    public FieldPath? Path { get; init; }

    public JsonataField? Expression { get; init; }
}
