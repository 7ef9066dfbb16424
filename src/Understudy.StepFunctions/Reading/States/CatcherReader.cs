using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Jsonata;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads <c>Catch</c>.</summary>
internal static class CatcherReader
{
    private const string NeedsNext = "A catcher names the state that handles the error: \"Next\": \"A\".";

    public static IReadOnlyList<Catcher> ReadAll(FieldReader state, WorkflowScope scope, QueryLanguage language)
    {
        var elements = state.Elements("Catch", mayBeEmpty: true, "Catch is an array of catchers: [{\"ErrorEquals\": [\"States.ALL\"], \"Next\": \"A\"}].") ?? [];
        var catchers = new List<Catcher>(elements.Count);
        for (var i = 0; i < elements.Count; i++)
        {
            var fields = state.Session.FieldsOf(elements[i], "a catcher");
            if (fields.IsObject("A catcher is an object with ErrorEquals and Next.")
                && Read(fields, scope, language, $"Catch[{i}]/", i == elements.Count - 1) is { } catcher)
            {
                catchers.Add(catcher);
            }
        }

        return catchers;
    }

    private static Catcher? Read(FieldReader fields, WorkflowScope scope, QueryLanguage language, string place, bool isLast)
    {
        fields.Allow("ErrorEquals", "Next", "ResultPath", "Output", "Assign", "Comment");
        StateFields.CheckLanguage(language is QueryLanguage.JsonPath ? "Output" : "ResultPath", fields, language);
        fields.Text("Comment", "\"why\"");
        var errors = ErrorEqualsReader.Read(fields, isLast);
        var resultPath = language is QueryLanguage.JsonPath ? fields.ResultPath() : ResultPath.Whole;
        var assign = language is QueryLanguage.JsonPath ? fields.Template("Assign", mustBeObject: true) : null;
        var jsonata = language is QueryLanguage.Jsonata ? fields.JsonataFields(StatesMembers.ErrorOutput, place) : null;
        fields.Required("Next", NeedsNext);
        return CommonFields.ReadTransition(fields, "Next", scope) is { } next
            ? new Catcher { ErrorEquals = errors, Next = next, ResultPath = resultPath, Assign = assign, Jsonata = jsonata }
            : null;
    }
}
