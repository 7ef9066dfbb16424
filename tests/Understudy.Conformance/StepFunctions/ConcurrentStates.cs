using Understudy.Json;

namespace Understudy.Conformance.StepFunctions;

/// <summary>The Parallel and Map states of a definition whose branches run at one time.</summary>
internal static class ConcurrentStates
{
    public static IReadOnlySet<string> In(JsonData definition) => Collect(definition, RunsAtOneTime);

    public static IReadOnlySet<string> AllParallel(JsonData definition) => Collect(definition, state => IsOfType(state, "Parallel"));

    private static bool RunsAtOneTime(JsonData state) =>
        (IsOfType(state, "Parallel") && state["Branches"].Count > 1)
        || (IsOfType(state, "Map") && !(state.TryGet("MaxConcurrency", out var concurrency) && concurrency == 1));

    private static bool IsOfType(JsonData state, string type) => state.TryGet("Type", out var value) && value == type;

    private static HashSet<string> Collect(JsonData definition, Func<JsonData, bool> counts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(definition, counts, names);
        return names;
    }

    private static void Collect(JsonData workflow, Func<JsonData, bool> counts, HashSet<string> names)
    {
        foreach (var (name, state) in workflow.TryGet("States", out var states) ? (ObjectData)states : JsonData.EmptyObject)
        {
            if (counts(state))
            {
                names.Add(name);
            }

            foreach (var inner in InnerWorkflows(state))
            {
                Collect(inner, counts, names);
            }
        }
    }

    private static IEnumerable<JsonData> InnerWorkflows(JsonData state) =>
        state.TryGet("Branches", out var branches) ? (ArrayData)branches
        : state.TryGet("ItemProcessor", out var processor) || state.TryGet("Iterator", out processor) ? [processor]
        : [];
}
