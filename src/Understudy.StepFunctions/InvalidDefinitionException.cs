namespace Understudy.StepFunctions;

/// <summary>A definition that Step Functions would refuse, or that holds something this library does not support; all its faults at once.</summary>
/// <remarks>The message lists every fault as <c>order.asl.json(14,29): $.States.A.Next …</c> with its remedy in the line below.</remarks>
public sealed class InvalidDefinitionException : Exception
{
    internal InvalidDefinitionException(
        string source,
        IReadOnlyList<DefinitionFault> faults,
        IReadOnlyList<ValidationDiagnostic> diagnostics,
        Exception? innerException = null)
        : base(Describe(source, faults), innerException)
    {
        Faults = faults;
        Diagnostics = diagnostics;
    }

    /// <summary>The faults in the order of the text, one at least.</summary>
    public IReadOnlyList<DefinitionFault> Faults { get; }

    /// <summary>The errors that <c>ValidateStateMachineDefinition</c> reports, in its order; none when Step Functions would take the definition,
    /// and only this library does not support a part of it.</summary>
    public IReadOnlyList<ValidationDiagnostic> Diagnostics { get; }

    /// <summary>The message with which <c>CreateStateMachine</c> and <c>UpdateStateMachine</c> fail (error <c>InvalidDefinition</c>); null when they would not.</summary>
    /// <value>Such as <c>Invalid State Machine Definition: 'MISSING_END_STATE: Workflow has no terminal state at null'</c>.</value>
    public string? ServiceMessage => Diagnostics.Count == 0 ? null : $"Invalid State Machine Definition: '{string.Join(", ", Diagnostics.Select(InOneLine))}'";

    // A diagnostic without a location prints "at null" (recorded).
    private static string InOneLine(ValidationDiagnostic diagnostic) => $"{diagnostic.Code}: {diagnostic.Message} at {diagnostic.Location ?? "null"}";

    private static string Describe(string source, IReadOnlyList<DefinitionFault> faults) =>
        string.Join("\n\n", faults.Select(fault => $"{source}({fault.Line},{fault.Column}): {fault.Path} {fault.Message}\n{fault.Remedy}"));
}
