namespace Understudy.StepFunctions.Reading.Source;

/// <summary>A member of an object as it stands in the text.</summary>
internal sealed record SourceMember(string Name, SourceValue Value);
