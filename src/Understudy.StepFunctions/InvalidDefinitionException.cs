namespace Understudy.StepFunctions;

/// <summary>A definition that Step Functions would refuse, or that holds something this library does not support; all its faults at once.</summary>
public sealed class InvalidDefinitionException : Exception
{
    internal InvalidDefinitionException(string source, IReadOnlyList<DefinitionFault> faults)
        : base(Describe(source, faults))
    {
        Faults = faults;
    }

    /// <summary>The faults in the order of the text.</summary>
    public IReadOnlyList<DefinitionFault> Faults { get; }

    private static string Describe(string source, IReadOnlyList<DefinitionFault> faults) =>
        string.Join('\n', faults.Select(fault => $"{source}({fault.Line},{fault.Column}): {fault.Path} {fault.Message}\n{fault.Remedy}"));
}
