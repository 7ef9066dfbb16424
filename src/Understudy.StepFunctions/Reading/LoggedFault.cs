using Understudy.StepFunctions.Reading.Findings;

namespace Understudy.StepFunctions.Reading;

/// <summary>A fault with its place in the text, and how Step Functions tells it.</summary>
/// <param name="Offset">Where in the text.</param>
/// <param name="Fault">The fault as our exception tells it.</param>
/// <param name="Finding">Null where Step Functions finds nothing wrong.</param>
internal sealed record LoggedFault(int Offset, DefinitionFault Fault, Finding? Finding)
{
    /// <summary>Whether it only follows from another fault: Step Functions tells it, our exception leaves it out.</summary>
    public bool IsConsequence { get; init; }
}
