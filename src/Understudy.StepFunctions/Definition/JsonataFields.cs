using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Definition;

/// <summary>What a JSONata state, choice rule or catcher makes when it is left: there is one wherever the language is JSONata.</summary>
internal sealed class JsonataFields
{
    /// <summary><c>Output</c>; null when absent.</summary>
    public JsonataTemplate? Output { get; init; }

    /// <summary><c>Assign</c>, an object; null when absent.</summary>
    public JsonataTemplate? Assign { get; init; }
}
