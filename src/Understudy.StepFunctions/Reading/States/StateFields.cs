using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Which fields each state type has (the field tables of the Amazon States Language), in which query language.</summary>
internal static class StateFields
{
    // A field, the types that have it (Task, Pass, Choice, Wait, Succeed, Fail, paraLlel, Map), and the query language it belongs to, if not to both.
    private const string Table = """
        Type                           TPCWSFLM
        Comment                        TPCWSFLM
        QueryLanguage                  TPCWSFLM
        Next                           TPWLM
        End                            TPWLM
        InputPath                      TPCWSLM  JSONPath
        OutputPath                     TPCWSLM  JSONPath
        Parameters                     TPLM     JSONPath
        ResultPath                     TPLM     JSONPath
        ResultSelector                 TLM      JSONPath
        Arguments                      TL       JSONata
        Output                         TPCWSLM  JSONata
        Assign                         TPCWLM
        Retry                          TLM
        Catch                          TLM
        Resource                       T
        Credentials                    T
        TimeoutSeconds                 T
        TimeoutSecondsPath             T        JSONPath
        HeartbeatSeconds               T
        HeartbeatSecondsPath           T        JSONPath
        Result                         P        JSONPath
        Choices                        C
        Default                        C
        Seconds                        W
        Timestamp                      W
        SecondsPath                    W        JSONPath
        TimestampPath                  W        JSONPath
        Error                          F
        Cause                          F
        ErrorPath                      F        JSONPath
        CausePath                      F        JSONPath
        Branches                       L
        ItemProcessor                  M
        Iterator                       M
        ItemsPath                      M        JSONPath
        Items                          M        JSONata
        ItemSelector                   M
        MaxConcurrency                 M
        MaxConcurrencyPath             M        JSONPath
        ItemReader                     M
        ItemBatcher                    M
        ResultWriter                   M
        Label                          M
        ToleratedFailureCount          M
        ToleratedFailureCountPath      M        JSONPath
        ToleratedFailurePercentage     M
        ToleratedFailurePercentagePath M        JSONPath
        """;

    private const string Letters = "TPCWSFLM";

    private static readonly Dictionary<string, FieldUse> Uses = ReadTable();

    /// <summary>Reports the fields that a state of this type and language does not have.</summary>
    public static void Check(FieldReader state, StateType type, QueryLanguage language)
    {
        var faults = state.Session.Faults;
        foreach (var (name, value) in state.Source.Members)
        {
            if (!Uses.TryGetValue(name, out var use))
            {
                var known = Uses.Values.Where(field => field.Has(type)).Select(field => field.Name);
                faults.AtName(value, $"is not a field of a {StateTypeNames.Of(type)} state.", Suggestion.Or(name, known, "Take it out; a note goes into Comment."), SchemaFindings.NotSupported(value));
            }
            else if (!use.Has(type))
            {
                faults.AtName(value, $"is not a field of a {StateTypeNames.Of(type)} state.", $"Only {Words.List(use.TypeNames())} states have {name}.", SchemaFindings.NotSupported(value));
            }
            else
            {
                CheckLanguage(name, state, language);
            }
        }
    }

    /// <summary>Reports a field of the other query language; false when it did.</summary>
    public static bool CheckLanguage(string field, FieldReader owner, QueryLanguage language)
    {
        var use = Uses[field];
        if (use.Only is not { } only || only == language || !owner.Source.TryGet(field, out var value))
        {
            return true;
        }

        owner.Session.Faults.AtName(
            value,
            $"is a field of {Languages.NameOf(only)} states; this one's QueryLanguage is {Languages.NameOf(language)}.",
            use.Remedy(only),
            SchemaFindings.OtherLanguage(value, language));
        return false;
    }

    private static Dictionary<string, FieldUse> ReadTable()
    {
        var uses = new Dictionary<string, FieldUse>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var only = words.Length < 3 ? null : words[2];
            uses.Add(words[0], new FieldUse(words[0], TypesOf(words[1]), only is null ? null : only == "JSONata" ? QueryLanguage.Jsonata : QueryLanguage.JsonPath));
        }

        return uses;
    }

    private static int TypesOf(string letters)
    {
        var types = 0;
        foreach (var letter in letters)
        {
            types |= 1 << Letters.IndexOf(letter, StringComparison.Ordinal);
        }

        return types;
    }
}
