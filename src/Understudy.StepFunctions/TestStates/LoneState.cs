using Understudy.Json;

namespace Understudy.StepFunctions.TestStates;

/// <summary>Makes a state machine of one state's definition, so that it is read and checked like any other.</summary>
internal static class LoneState
{
    private const string Place = $"/States/{TestedState.DefaultName}";

    /// <summary>The machine, the state's place in which is where it starts.</summary>
    /// <exception cref="TestStateException">The definition is faulty.</exception>
    public static StateMachine Read(string definition)
    {
        try
        {
            return TestedState.Read(ToMachine(definition));
        }
        catch (TestStateException e)
        {
            // The author has not written the machine around the state.
            throw new TestStateException(e.Code, e.Message.Replace(Place, "", StringComparison.Ordinal), e.InnerException);
        }
    }

    /// <summary>The text of a machine with the state as it stands, and a state in each place that it goes to.</summary>
    /// <exception cref="TestStateException">The text is no JSON object.</exception>
    private static string ToMachine(string definition)
    {
        var targets = new HashSet<string>(StringComparer.Ordinal);
        CollectTargets(Parse(definition), targets);
        targets.Remove(TestedState.DefaultName);
        var others = targets.Select(target => $", {JsonData.Of(target)}: {{\"Type\": \"Succeed\"}}");
        return $"{{\"StartAt\": \"{TestedState.DefaultName}\", \"States\": {{\"{TestedState.DefaultName}\": {definition}{string.Concat(others)}}}}}";
    }

    private static ObjectData Parse(string definition)
    {
        try
        {
            return JsonData.Parse(definition) as ObjectData ?? throw Refuse("INVALID_JSON_DESCRIPTION: the definition of a state is a JSON object");
        }
        catch (JsonDataException e)
        {
            throw Refuse($"INVALID_JSON_DESCRIPTION: {e.Message}", e);
        }
    }

    private static TestStateException Refuse(string reason, Exception? innerException = null) =>
        new(TestStateException.InvalidDefinition, $"Invalid State Machine Definition: '{reason}'", innerException);

    private static void CollectTargets(ObjectData state, HashSet<string> targets)
    {
        AddTarget(state, "Next", targets);
        AddTarget(state, "Default", targets);
        foreach (var field in (ReadOnlySpan<string>)["Choices", "Catch"])
        {
            if (!state.TryGet(field, out var value) || value is not ArrayData elements)
            {
                continue;
            }

            foreach (var element in elements)
            {
                AddTarget(element, "Next", targets);
            }
        }
    }

    private static void AddTarget(JsonData owner, string field, HashSet<string> targets)
    {
        if (owner.TryGet(field, out var value) && value is StringData { Value: var target })
        {
            targets.Add(target);
        }
    }
}
