using Understudy.Json;
using Understudy.StepFunctions.Expressions.Intrinsics;
using Understudy.StepFunctions.Expressions.Paths;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.Warnings;

/// <summary>Tells texts that look like an expression.</summary>
internal static class LookOfExpression
{
    /// <summary><c>a JSONPath</c> or <c>an Intrinsic Function</c>; null for any other value.</summary>
    public static string? Of(SourceValue value) => value.Kind is not JsonDataKind.String ? null
        : value.String.StartsWith('$') && JsonPath.TryParse(value.String, out _, out _) ? "a JSONPath"
        : value.String.StartsWith("States.", StringComparison.Ordinal) && IntrinsicCall.TryParse(value.String, out _, out _) ? "an Intrinsic Function"
        : null;
}
