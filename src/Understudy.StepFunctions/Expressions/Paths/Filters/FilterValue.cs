using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>An operand's value: JSON, a regular expression, or undefined.</summary>
/// <param name="Data">The JSON value; null for the other two.</param>
/// <param name="Pattern">The regular expression; null for the other two.</param>
/// <param name="IsLiteral">Whether the filter itself holds the value.</param>
internal readonly record struct FilterValue(JsonData? Data, FilterPattern? Pattern = null, bool IsLiteral = false)
{
    public bool IsContainer => Data is ArrayData or ObjectData;
}
