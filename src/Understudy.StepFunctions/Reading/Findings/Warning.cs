using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.Findings;

/// <summary>Something that Step Functions takes although its author hardly meant it.</summary>
/// <param name="Place">Where it stands in the text.</param>
/// <param name="Finding">How Step Functions tells it.</param>
/// <param name="Remedy">What to write instead.</param>
internal sealed record Warning(SourceValue Place, Finding Finding, string Remedy);
