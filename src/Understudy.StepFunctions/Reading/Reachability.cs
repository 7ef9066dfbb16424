using Understudy.Json;
using Understudy.StepFunctions.Reading.Findings;
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
            faults.AtName(states, "has no state that ends the workflow.", "Give a state \"End\": true, or add one of type Succeed or Fail.", WorkflowFindings.NoEnd());
            return;
        }

        var reached = ReachedFrom(startAt, states, scope: null);
        if (reached.Count < states.Members.Count)
        {
            Report(startAt, reached, states, scope, faults);
        }
    }

    /// <summary>Reports what is not reached: as a fault or, where a misspelt name means it, as what follows from the misspelling.</summary>
    private static void Report(string startAt, HashSet<string> reached, SourceValue states, WorkflowScope scope, FaultLog faults)
    {
        var start = scope.Nearest(startAt);
        var meant = start is null ? null : ReachedFrom(start, states, scope);
        foreach (var (name, state) in states.Members)
        {
            if (reached.Contains(name))
            {
                continue;
            }

            if (meant is null || meant.Contains(name))
            {
                faults.Consequence(state, "Correct the name that is meant to lead to it.", WorkflowFindings.NotReachable(state));
            }
            else
            {
                faults.AtName(
                    state,
                    "is never reached.",
                    $"No transition leads to it from \"{start}\", where the workflow starts. Add one, or take the state out.",
                    WorkflowFindings.NotReachable(state));
            }
        }
    }

    /// <param name="start">The name of the first state.</param>
    /// <param name="states">The states.</param>
    /// <param name="scope">What finds the states that misspelt names mean; null to go by the names alone.</param>
    private static HashSet<string> ReachedFrom(string start, SourceValue states, WorkflowScope? scope)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<string>([start]);
        while (pending.TryDequeue(out var name))
        {
            var known = scope is null ? name : scope.Nearest(name);
            if (known is null || !states.TryGet(known, out var state) || !reached.Add(known))
            {
                continue;
            }

            foreach (var target in TargetsOf(state))
            {
                pending.Enqueue(target);
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
