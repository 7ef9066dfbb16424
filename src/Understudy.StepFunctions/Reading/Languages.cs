using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Findings;

namespace Understudy.StepFunctions.Reading;

/// <summary>Which query language a machine and each of its states have.</summary>
internal static class Languages
{
    private const string Field = "QueryLanguage";
    private const string JsonPath = "JSONPath";
    private const string Jsonata = "JSONata";

    public static string NameOf(QueryLanguage language) => language is QueryLanguage.Jsonata ? Jsonata : JsonPath;

    public static QueryLanguage Other(QueryLanguage language) => language is QueryLanguage.Jsonata ? QueryLanguage.JsonPath : QueryLanguage.Jsonata;

    public static QueryLanguage OfMachine(FieldReader machine) => Of(machine, QueryLanguage.JsonPath);

    /// <summary>The state's own language or, when it has none, the machine's: a Map or Parallel in between does not hand its own down.</summary>
    public static QueryLanguage OfState(FieldReader state)
    {
        var machine = state.Session.Language;
        var own = Of(state, machine);
        if (own is QueryLanguage.JsonPath && machine is QueryLanguage.Jsonata && state.Source.TryGet(Field, out var value))
        {
            state.Session.Faults.At(
                value,
                "is \"JSONPath\"; it cannot be when the state machine's is \"JSONata\".",
                "Set JSONata on the states that use it, and leave it off the state machine.",
                SchemaFindings.Downgrade(value));
        }

        return own;
    }

    // What is none of the two counts as JSONata for what else is checked (measured).
    private static QueryLanguage Of(FieldReader fields, QueryLanguage inherited) => !fields.Has(Field) ? inherited
        : fields.Word(Field, JsonPath, Jsonata) is JsonPath ? QueryLanguage.JsonPath
        : QueryLanguage.Jsonata;
}
