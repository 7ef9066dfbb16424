using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Which fields each state type has (the field tables of the Amazon States Language), in which query language.</summary>
internal static class StateFields
{
    private static readonly StateType[] All = Enum.GetValues<StateType>();
    private static readonly StateType[] NotFail = [.. All.Where(type => type != StateType.Fail)];
    private static readonly StateType[] GoesOn = [StateType.Task, StateType.Pass, StateType.Wait, StateType.Parallel, StateType.Map];
    private static readonly StateType[] Works = [StateType.Task, StateType.Parallel, StateType.Map];
    private static readonly StateType[] WorksOrPasses = [StateType.Task, StateType.Pass, StateType.Parallel, StateType.Map];
    private static readonly StateType[] Assigns = [StateType.Task, StateType.Pass, StateType.Choice, StateType.Wait, StateType.Parallel, StateType.Map];

    private static readonly Dictionary<string, FieldUse> Uses = new FieldUse[]
    {
        new("Type", All), new("Comment", All), new("QueryLanguage", All),
        new("Next", GoesOn), new("End", GoesOn),
        new("InputPath", NotFail, QueryLanguage.JsonPath), new("OutputPath", NotFail, QueryLanguage.JsonPath),
        new("Parameters", WorksOrPasses, QueryLanguage.JsonPath), new("ResultPath", WorksOrPasses, QueryLanguage.JsonPath),
        new("ResultSelector", Works, QueryLanguage.JsonPath),
        new("Arguments", [StateType.Task, StateType.Parallel], QueryLanguage.Jsonata), new("Output", NotFail, QueryLanguage.Jsonata),
        new("Assign", Assigns),
        new("Retry", Works), new("Catch", Works),
        new("Resource", [StateType.Task]), new("Credentials", [StateType.Task]),
        new("TimeoutSeconds", [StateType.Task]), new("TimeoutSecondsPath", [StateType.Task], QueryLanguage.JsonPath),
        new("HeartbeatSeconds", [StateType.Task]), new("HeartbeatSecondsPath", [StateType.Task], QueryLanguage.JsonPath),
        new("Result", [StateType.Pass], QueryLanguage.JsonPath),
        new("Choices", [StateType.Choice]), new("Default", [StateType.Choice]),
        new("Seconds", [StateType.Wait]), new("Timestamp", [StateType.Wait]),
        new("SecondsPath", [StateType.Wait], QueryLanguage.JsonPath), new("TimestampPath", [StateType.Wait], QueryLanguage.JsonPath),
        new("Error", [StateType.Fail]), new("Cause", [StateType.Fail]),
        new("ErrorPath", [StateType.Fail], QueryLanguage.JsonPath), new("CausePath", [StateType.Fail], QueryLanguage.JsonPath),
        new("Branches", [StateType.Parallel]),
        new("ItemProcessor", [StateType.Map]), new("Iterator", [StateType.Map]),
        new("ItemsPath", [StateType.Map], QueryLanguage.JsonPath), new("Items", [StateType.Map], QueryLanguage.Jsonata),
        new("ItemSelector", [StateType.Map]),
        new("MaxConcurrency", [StateType.Map]), new("MaxConcurrencyPath", [StateType.Map], QueryLanguage.JsonPath),
        new("ItemReader", [StateType.Map]), new("ItemBatcher", [StateType.Map]), new("ResultWriter", [StateType.Map]), new("Label", [StateType.Map]),
        new("ToleratedFailureCount", [StateType.Map]), new("ToleratedFailureCountPath", [StateType.Map], QueryLanguage.JsonPath),
        new("ToleratedFailurePercentage", [StateType.Map]), new("ToleratedFailurePercentagePath", [StateType.Map], QueryLanguage.JsonPath),
    }.ToDictionary(use => use.Name, StringComparer.Ordinal);

    /// <summary>Reports the fields that a state of this type and language does not have, and those that are not supported yet.</summary>
    public static void Check(FieldReader state, StateType type, QueryLanguage? language)
    {
        var faults = state.Session.Faults;
        foreach (var (name, value) in state.Source.Members)
        {
            if (!Uses.TryGetValue(name, out var use))
            {
                var known = Uses.Values.Where(field => field.Types.Contains(type)).Select(field => field.Name);
                faults.AtName(value, $"is not a field of a {type} state.", Suggestion.Or(name, known, "Take it out; a note goes into Comment."));
            }
            else if (!use.Types.Contains(type))
            {
                faults.AtName(value, $"is not a field of a {type} state.", $"Only {Words.List([.. use.Types.Select(t => t.ToString())])} states have {name}.");
            }
            else if (CheckLanguage(name, state, language))
            {
                Unsupported.Check(name, value, faults);
            }
        }
    }

    /// <summary>Reports a field of the other query language; false when it did.</summary>
    public static bool CheckLanguage(string field, FieldReader owner, QueryLanguage? language)
    {
        var use = Uses[field];
        if (use.Only is not { } only || language is not { } actual || only == actual || !owner.Source.TryGet(field, out var value))
        {
            return true;
        }

        owner.Session.Faults.AtName(value, $"is a field of {NameOf(only)} states; this one's QueryLanguage is {NameOf(actual)}.", use.Remedy(only));
        return false;
    }

    private static string NameOf(QueryLanguage language) => language is QueryLanguage.Jsonata ? "JSONata" : "JSONPath";
}
