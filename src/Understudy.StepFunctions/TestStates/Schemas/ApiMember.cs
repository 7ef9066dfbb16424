namespace Understudy.StepFunctions.TestStates.Schemas;

/// <summary>A member of an object in an API.</summary>
internal readonly record struct ApiMember(ApiShape Shape, bool IsRequired);
