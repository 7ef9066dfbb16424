using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Reading;

/// <summary>Reads the text of a definition into the compiled form, or throws with all its faults.</summary>
internal static class DefinitionReader
{
    public static MachineDefinition Read(string text, string source, StateMachineType type) => throw new InvalidDefinitionException(source, []);
}
