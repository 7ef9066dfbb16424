using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Reading.Findings;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>The fields that most state types share.</summary>
internal sealed record CommonFields(
    string Name,
    string? Comment,
    Transition? Next,
    FieldPath? InputPath,
    bool DiscardsInput,
    FieldPath? OutputPath,
    bool DiscardsOutput,
    PayloadTemplate? Assign)
{
    private static readonly string[] Endings = ["Next", "End"];

    public static CommonFields Read(string name, FieldReader fields, WorkflowScope scope, StateType type, QueryLanguage language)
    {
        var comment = fields.Text("Comment", "\"what it does\"");
        var next = type is StateType.Choice or StateType.Succeed or StateType.Fail ? null : ReadNext(fields, scope);
        if (type is StateType.Fail || language is not QueryLanguage.JsonPath)
        {
            return new CommonFields(name, comment, next, null, false, null, false, null);
        }

        var (input, discardsInput) = fields.PathOrNull("InputPath");
        var (output, discardsOutput) = fields.PathOrNull("OutputPath");
        return new CommonFields(name, comment, next, input, discardsInput, output, discardsOutput, fields.Template("Assign", mustBeObject: true));
    }

    /// <summary>A transition that a rule, a catcher or a state names in a field.</summary>
    public static Transition? ReadTransition(FieldReader fields, string field, WorkflowScope scope) =>
        fields.Source.TryGet(field, out var value) && fields.Text(value, "\"A\"") is not null ? scope.Add(value) : null;

    private static Transition? ReadNext(FieldReader fields, WorkflowScope scope)
    {
        var faults = fields.Session.Faults;
        var ends = fields.Boolean("End");
        if (fields.Source.Find("Next") is { } next)
        {
            if (ends is true)
            {
                faults.AtName(fields.Source, "has both Next and End.", "A state goes on or ends. Keep one of the two.", SchemaFindings.OnlyOne(fields.Source, Endings));
            }

            return ReadTransition(fields, "Next", scope);
        }

        var end = fields.Source.Find("End");
        if (end is null || end is { Kind: JsonDataKind.Boolean, Boolean: false })
        {
            faults.AtName(fields.Source, "has neither Next nor End.", "Name the state that follows (\"Next\": \"A\"), or write \"End\": true.", SchemaFindings.OneNeeded(fields.Source, Endings));
        }

        return null;
    }
}
