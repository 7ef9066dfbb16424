namespace Understudy.StepFunctions.Definition.Resources;

/// <summary>Why a text is no resource of a Task, and what to write.</summary>
/// <param name="Reason">Reads on from the quoted text.</param>
/// <param name="Remedy">Whole sentences.</param>
internal sealed record ResourceFault(string Reason, string Remedy);
