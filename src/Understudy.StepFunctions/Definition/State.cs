using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition;

/// <summary>What all states have.</summary>
internal abstract class State
{
    public required string Name { get; init; }

    public abstract StateType Type { get; }

    public string? Comment { get; init; }

    /// <summary><c>Next</c>; null at a state that ends its workflow.</summary>
    public Transition? Next { get; init; }

    /// <summary><c>InputPath</c>; null when absent or <c>$</c>, which means the whole input.</summary>
    public FieldPath? InputPath { get; init; }

    /// <summary><c>InputPath: null</c>: the state sees <c>{}</c>.</summary>
    public bool DiscardsInput { get; init; }

    /// <summary><c>OutputPath</c>; null when absent or <c>$</c>, which means the whole output.</summary>
    public FieldPath? OutputPath { get; init; }

    /// <summary><c>OutputPath: null</c>: the state gives <c>{}</c>.</summary>
    public bool DiscardsOutput { get; init; }

    /// <summary><c>Assign</c> of a JSONPath state; null when absent.</summary>
    public PayloadTemplate? Assign { get; init; }

    /// <summary><c>Output</c> and <c>Assign</c> of a JSONata state; null when the state's language is JSONPath.</summary>
    public JsonataFields? Jsonata { get; init; }
}
