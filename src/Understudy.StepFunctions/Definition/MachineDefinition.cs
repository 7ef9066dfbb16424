namespace Understudy.StepFunctions.Definition;

/// <summary>A definition, read, checked and resolved.</summary>
internal sealed class MachineDefinition
{
    public required Workflow Workflow { get; init; }

    public string? Comment { get; init; }

    /// <summary>The machine's own <c>TimeoutSeconds</c>; null when there is none.</summary>
    public TimeSpan? Timeout { get; init; }
}
