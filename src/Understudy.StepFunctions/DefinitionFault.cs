namespace Understudy.StepFunctions;

/// <summary>Something wrong with a definition.</summary>
/// <param name="Path">Where, as a JSON path: <c>$.States.ProcessPayment.Retry[0].BackoffRate</c>, <c>$.States['Ship Order'].Next</c>.</param>
/// <param name="Line">The line in the text, from 1.</param>
/// <param name="Column">The column in the line, in UTF-16 units from 1.</param>
/// <param name="Message">What is wrong, with the value as written; reads on from the path.</param>
/// <param name="Remedy">What to write instead.</param>
/// <param name="Kind">Whether it is wrong, or only not supported here.</param>
public sealed record DefinitionFault(string Path, int Line, int Column, string Message, string Remedy, DefinitionFaultKind Kind = DefinitionFaultKind.Invalid);
