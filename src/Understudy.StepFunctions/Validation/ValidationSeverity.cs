namespace Understudy.StepFunctions;

/// <summary>How much a diagnostic weighs.</summary>
public enum ValidationSeverity
{
    /// <summary><c>ERROR</c>: Step Functions creates no state machine of this definition.</summary>
    Error,

    /// <summary><c>WARNING</c>: it does, but something in it is hardly what its author meant.</summary>
    Warning,
}
