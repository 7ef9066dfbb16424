namespace Understudy.StepFunctions;

/// <summary>What to validate a definition for, and how much to tell.</summary>
/// <remarks>The parameters of
/// <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html">ValidateStateMachineDefinition</see>.</remarks>
public sealed record ValidationOptions
{
    /// <summary>The type of the state machine; an Express one may have no jobs, callbacks, activities and distributed Maps. Default Standard.</summary>
    public StateMachineType Type { get; init; }

    /// <summary>The least severity that is told: <see cref="ValidationSeverity.Warning"/> tells errors too. Default <see cref="ValidationSeverity.Error"/>.</summary>
    public ValidationSeverity Severity { get; init; }

    /// <summary>The most diagnostics that are told, 0 to 100. Default 0, which stands for 100.</summary>
    public int MaxResults { get; init; }
}
