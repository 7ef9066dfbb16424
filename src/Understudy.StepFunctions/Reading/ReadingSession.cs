using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <summary>What all readers of one definition share.</summary>
internal sealed class ReadingSession(StateMachineType type, FaultLog faults, StateNames names)
{
    public StateMachineType Type { get; } = type;

    public FaultLog Faults { get; } = faults;

    public StateNames Names { get; } = names;

    /// <summary>The machine's <c>QueryLanguage</c>.</summary>
    public QueryLanguage Language { get; set; } = QueryLanguage.JsonPath;

    /// <summary>The labels of distributed Maps so far, each with its place.</summary>
    public Dictionary<string, string> Labels { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>The same reading, inside child executions of another type.</summary>
    public ReadingSession Within(StateMachineType childType) => new(childType, Faults, Names) { Language = Language, Labels = Labels };

    public FieldReader FieldsOf(SourceValue value, string owner) => new(value, owner, this);
}
