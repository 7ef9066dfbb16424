namespace Understudy.StepFunctions.TestStates;

/// <summary>Tells the faults of a definition in the form of the API: <c>reason at /States/A/Next</c>, with commas between them.</summary>
internal static class DefinitionFaults
{
    public static string Describe(InvalidDefinitionException e) =>
        string.Join(", ", e.Faults.Select(fault => $"SCHEMA_VALIDATION_FAILED: {fault.Path} {fault.Message}"));
}
