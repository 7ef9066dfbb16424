using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads <c>Catch</c>.</summary>
internal static class CatcherReader
{
    private const string NeedsNext = "A catcher names the state that handles the error: \"Next\": \"A\".";

    public static IReadOnlyList<Catcher> ReadAll(FieldReader state, WorkflowScope scope, QueryLanguage? language)
    {
        var elements = state.Elements("Catch", mayBeEmpty: true, "Catch is an array of catchers: [{\"ErrorEquals\": [\"States.ALL\"], \"Next\": \"A\"}].") ?? [];
        var catchers = new List<Catcher>(elements.Count);
        for (var i = 0; i < elements.Count; i++)
        {
            var fields = state.Session.FieldsOf(elements[i], "a catcher");
            if (fields.IsObject("A catcher is an object with ErrorEquals and Next.")
                && Read(fields, scope, language, i == elements.Count - 1) is { } catcher)
            {
                catchers.Add(catcher);
            }
        }

        return catchers;
    }

    private static Catcher? Read(FieldReader fields, WorkflowScope scope, QueryLanguage? language, bool isLast)
    {
        fields.Allow("ErrorEquals", "Next", "ResultPath", "Output", "Assign", "Comment");
        StateFields.CheckLanguage(language is QueryLanguage.JsonPath ? "Output" : "ResultPath", fields, language);
        fields.Text("Comment", "\"why\"");
        if (fields.Source.TryGet("Assign", out var assign))
        {
            Unsupported.Check("Assign", assign, fields.Session.Faults);
        }

        var errors = ErrorEqualsReader.Read(fields, isLast);
        var resultPath = language is QueryLanguage.JsonPath ? fields.ResultPath() : ResultPath.Whole;
        fields.Required("Next", NeedsNext);
        return CommonFields.ReadTransition(fields, "Next", scope) is { } next
            ? new Catcher { ErrorEquals = errors, Next = next, ResultPath = resultPath }
            : null;
    }
}
