using System.Globalization;
using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.Time;

namespace Understudy.Conformance.StepFunctions;

/// <summary>The state machine of a case, and the surroundings in which it was recorded.</summary>
internal static class RecordedMachine
{
    private const string DefaultName = "conformance";

    /// <exception cref="InvalidDefinitionException">We refuse the definition.</exception>
    public static StateMachine Of(RecordedCase recorded)
    {
        var stateMachine = recorded["stateMachine"]!;
        return StateMachine.Parse(stateMachine["definition"].ToString(), new StateMachineOptions
        {
            Type = TypeOf(stateMachine["type"]),
            Name = stateMachine.TryGet("name", out var name) ? name.AsString() : DefaultName,
        });
    }

    /// <summary>The account and region that the ARNs of all cases have, and the case's own clock.</summary>
    public static ExecutionOptions Options(RecordedCase recorded) => new()
    {
        AccountId = "111111111111",
        Region = "us-east-1",
        Objects = RecordedObjects.Of(recorded),
        Clock = recorded["clock"] is StringData { Value: var text }
            ? new VirtualClock(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal))
            : null,
    };

    public static StateMachineType TypeOf(JsonData? type) => type == "EXPRESS" ? StateMachineType.Express : StateMachineType.Standard;
}
