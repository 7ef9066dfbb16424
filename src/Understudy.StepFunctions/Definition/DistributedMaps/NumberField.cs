using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Definition.DistributedMaps;

/// <summary>A number given as such, by a path (<c>MaxItemsPath</c>) or by an expression. Exactly one of the three is set.</summary>
internal sealed class NumberField
{
    public double? Literal { get; init; }

    public FieldPath? Path { get; init; }

    public JsonataField? Expression { get; init; }
}
