using Understudy.Json;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <summary>Finds states that no path leads to, and workflows that no state ends.</summary>
/// <remarks>It goes by the text, so that a fault elsewhere in a state does not cut off what follows.</remarks>
internal static class Reachability
{
    public static void Check(string startAt, SourceValue states, WorkflowScope scope, FaultLog faults)
    {
        if (!states.Members.Exists(member => MayEnd(member.Value)))
        {
            faults.AtName(states, "has no state that ends the workflow.", "Give a state \"End\": true, or add one of type Succeed or Fail.");
            return;
        }

        // A start that is nowhere would make every state unreachable; its own fault says enough.
        if (scope.Nearest(startAt) is not { } start)
        {
            return;
        }

        var reached = ReachedFrom(start, states, scope);
        foreach (var (name, state) in states.Members)
        {
            if (!reached.Contains(name))
            {
                faults.AtName(state, "is never reached.", $"No transition leads to it from \"{start}\", where the workflow starts. Add one, or take the state out.");
            }
        }
    }

    private static HashSet<string> ReachedFrom(string start, SourceValue states, WorkflowScope scope)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { start };
        var pending = new Queue<string>(reached);
        while (pending.TryDequeue(out var name))
        {
            foreach (var target in TargetsOf(states.Find(name)!))
            {
                if (scope.Nearest(target) is { } next && reached.Add(next))
                {
                    pending.Enqueue(next);
                }
            }
        }

        return reached;
    }

    // A state without a type or without its Next has a fault of its own and may well have been meant to end.
    private static bool MayEnd(SourceValue state) => state.Find("Type") switch
    {
        { String: "Succeed" or "Fail" } => true,
        { String: "Choice" } => false,
        { String: "Task" or "Pass" or "Wait" or "Parallel" or "Map" } => state.Find("Next") is not { Kind: JsonDataKind.String },
        _ => true,
    };

    private static IEnumerable<string> TargetsOf(SourceValue state)
    {
        IEnumerable<SourceValue?> direct = [state.Find("Next"), state.Find("Default")];
        var nested = Elements(state, "Choices").Concat(Elements(state, "Catch")).Select(element => element.Find("Next"));
        return direct.Concat(nested).OfType<SourceValue>().Where(target => target.Kind is JsonDataKind.String).Select(target => target.String);
    }

    private static List<SourceValue> Elements(SourceValue state, string field) => state.Find(field)?.Items ?? [];
}
