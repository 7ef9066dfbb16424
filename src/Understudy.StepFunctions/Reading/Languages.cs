using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <summary>Which query language a machine and each of its states have.</summary>
internal static class Languages
{
    private const string Field = "QueryLanguage";
    private const string JsonPath = "JSONPath";
    private const string Jsonata = "JSONata";

    public static QueryLanguage? OfMachine(FieldReader machine) => Of(machine, QueryLanguage.JsonPath);

    /// <summary>The state's own language or, when it has none, the machine's: a Map or Parallel in between does not hand its own down.</summary>
    public static QueryLanguage? OfState(FieldReader state)
    {
        var machine = state.Session.Language;
        var own = Of(state, machine);
        if (own is QueryLanguage.JsonPath && machine is QueryLanguage.Jsonata && state.Source.TryGet(Field, out var value))
        {
            state.Session.Faults.At(value, "is \"JSONPath\"; it cannot be when the state machine's is \"JSONata\".", "Set JSONata on the states that use it, and leave it off the state machine.");
            return null;
        }

        return own;
    }

    private static QueryLanguage? Of(FieldReader fields, QueryLanguage? inherited)
    {
        if (!fields.Has(Field))
        {
            return inherited;
        }

        return fields.Word(Field, JsonPath, Jsonata) switch
        {
            JsonPath => QueryLanguage.JsonPath,
            Jsonata => QueryLanguage.Jsonata,
            _ => null,
        };
    }
}
