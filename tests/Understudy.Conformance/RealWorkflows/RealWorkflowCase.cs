using Understudy.Conformance.Cases;
using Understudy.Conformance.RealWorkflows.Needs;
using Understudy.Conformance.StepFunctions;
using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.RealWorkflows;

/// <summary>One definition, run with an input and task results derived from what its states read.</summary>
internal sealed class RealWorkflowCase(string file) : ConformanceCase
{
    // Three rules and a default are as many ways as most Choice states have.
    private static readonly RunVariant[] Variants =
        [.. from tasksFail in new[] { false, true } from firstTurn in Enumerable.Range(0, 4) select new RunVariant(firstTurn, tasksFail)];

    public override string Id => Path.GetFileName(file)[..^".asl.json".Length];

    public override string Group => QueryLanguage(Definition);

    private static ExecutionOptions Options => new() { Objects = new DerivedObjects() };

    private JsonData Definition => JsonData.Parse(File.ReadAllText(file));

    public override async ValueTask<Verdict> JudgeAsync()
    {
        var definition = Definition;
        StateMachine machine;
        try
        {
            machine = StateMachine.FromFile(file);
        }
        catch (InvalidDefinitionException e)
        {
            return Refused(e);
        }

        foreach (var variant in Variants)
        {
            var execution = await ExecuteAsync(machine, definition, variant);
            var again = await ExecuteAsync(machine, definition, variant);
            Difference[] differences = [.. HowItEnded.Differences(execution, definition), .. HowItEnded.Differences(execution, again)];
            if (differences.Length > 0)
            {
                return Verdict.Of(differences, Trace.Of(execution));
            }
        }

        return Verdict.Of([]);
    }

    private static Verdict Refused(InvalidDefinitionException refusal) =>
        refusal.Faults.All(fault => fault.Kind == DefinitionFaultKind.Unsupported)
            ? Verdict.Skipped(refusal.Faults[0].Path)
            : Verdict.Of([new Difference("definition", "accepted", refusal.Message)]);

    private static Task<Execution> ExecuteAsync(StateMachine machine, JsonData definition, RunVariant variant)
    {
        var needs = WorkflowNeeds.Of(definition);
        var faults = variant.TasksFail ? DerivedFaults.Of(definition) : DerivedFaults.None;
        return machine.ExecuteAsync(needs.ExecutionInput.Synthesise(variant.FirstTurn), new DerivedTasks(needs, faults, variant.FirstTurn), Options);
    }

    private static string QueryLanguage(JsonData definition) =>
        definition.TryGet("QueryLanguage", out var language) ? language.AsString() : "JSONPath";
}
