using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;
using Understudy.StepFunctions.Reading.States;

namespace Understudy.StepFunctions.Reading;

/// <summary>Reads <c>StartAt</c> and <c>States</c>: of the state machine, a branch, or an item processor.</summary>
internal static class WorkflowReader
{
    private const string NeedsStates = "Every workflow has States, an object with one state at least.";

    public static Workflow? Read(FieldReader fields)
    {
        var session = fields.Session;
        var states = fields.Required("States", NeedsStates);
        var startAt = fields.Required("StartAt", "Name the state it starts at: \"StartAt\": \"A\".");
        var startName = startAt is null ? null : fields.Text(startAt, "\"A\"");
        if (states is null)
        {
            return null;
        }

        if (states.Kind is not JsonDataKind.Object || states.Members.Count == 0)
        {
            session.Faults.At(states, $"is {states.Quote()}; it must be an object with one state at least.", NeedsStates, states.Kind is JsonDataKind.Object ? SchemaFindings.Empty(states) : SchemaFindings.WrongType(states, "Object"));
            return null;
        }

        var scope = new WorkflowScope([.. states.Members.Select(member => member.Name)]);
        var read = states.Members.ToDictionary(member => member.Name, member => StateReader.Read(member, scope, session), StringComparer.Ordinal);
        scope.Resolve(read, session);
        if (startName is not null)
        {
            CheckReach(startAt!, states, scope, session);
        }

        return startName is null || read.GetValueOrDefault(startName) is not { } first
            ? null
            : new Workflow { StartAt = first, States = [.. read.Values.OfType<State>()] };
    }

    private static void CheckReach(SourceValue startAt, SourceValue states, WorkflowScope scope, ReadingSession session)
    {
        if (!states.TryGet(startAt.String, out _))
        {
            scope.ReportMissing(startAt, session);
        }

        Reachability.Check(startAt.String, states, scope, session.Faults);
    }
}
