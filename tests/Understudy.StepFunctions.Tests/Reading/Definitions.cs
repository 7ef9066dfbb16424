using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading;

namespace Understudy.StepFunctions.Tests.Reading;

/// <summary>Definitions for tests, and what reading them gives.</summary>
internal static class Definitions
{
    public const string Source = "order.asl.json";

    /// <summary>A state machine of one state, <c>A</c>.</summary>
    public static string OfState(string state) => $$$"""{"StartAt":"A","States":{"A":{{{state}}}}}""";

    public static MachineDefinition Read(string text, StateMachineType type = StateMachineType.Standard) =>
        DefinitionReader.Read(text, Source, type);

    public static T ReadState<T>(string state)
        where T : State => Read(OfState(state)).Workflow.StartAt.Should().BeOfType<T>().Subject;

    /// <summary>A Choice of one rule, whose Next is added.</summary>
    public static ChoiceRule ReadRule(string condition)
    {
        const string rest = """ "Next":"B"}]},"B":{"Type":"Succeed"}}} """;
        var machine = Read($$"""{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{ {{condition}}, {{rest}}""");
        return machine.Workflow.StartAt.Should().BeOfType<ChoiceState>().Subject.Choices.Should().ContainSingle().Subject;
    }

    public static InvalidDefinitionException Refuse(string text, StateMachineType type = StateMachineType.Standard)
    {
        var read = () => Read(text, type);
        return read.Should().ThrowExactly<InvalidDefinitionException>().Which;
    }
}
