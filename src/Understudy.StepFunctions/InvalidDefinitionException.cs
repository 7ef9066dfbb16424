namespace Understudy.StepFunctions;

/// <summary>A definition that Step Functions would refuse, or that holds something this library does not support; all its faults at once.</summary>
/// <remarks>The message lists every fault as <c>order.asl.json(14,29): $.States.A.Next …</c> with its remedy in the line below.</remarks>
public sealed class InvalidDefinitionException : Exception
{
    internal InvalidDefinitionException(string source, IReadOnlyList<DefinitionFault> faults, Exception? innerException = null)
        : base(Describe(source, faults), innerException)
    {
        Faults = faults;
    }

    /// <summary>The faults in the order of the text, one at least.</summary>
    public IReadOnlyList<DefinitionFault> Faults { get; }

    private static string Describe(string source, IReadOnlyList<DefinitionFault> faults) =>
        string.Join("\n\n", faults.Select(fault => $"{source}({fault.Line},{fault.Column}): {fault.Path} {fault.Message}\n{fault.Remedy}"));
}
