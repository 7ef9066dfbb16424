using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition;

/// <summary>An element of <c>Catch</c>.</summary>
internal sealed class Catcher
{
    public required IReadOnlyList<string> ErrorEquals { get; init; }

    public required Transition Next { get; init; }

    public ResultPath ResultPath { get; init; } = ResultPath.Whole;

    /// <summary><c>Assign</c> in JSONPath; null when absent.</summary>
    public PayloadTemplate? Assign { get; init; }

    /// <summary><c>Output</c> and <c>Assign</c> in JSONata; null when the state's language is JSONPath.</summary>
    public JsonataFields? Jsonata { get; init; }
}
