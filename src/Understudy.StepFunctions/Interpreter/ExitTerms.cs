using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>What a state is left with that assigns variables: its event tells both.</summary>
internal sealed record ExitTerms(JsonData Output, ObjectData Assigned);
