using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions.Jsonata;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Jsonata;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <content>Fields of JSONata states.</content>
internal sealed partial class FieldReader
{
    /// <summary><c>Output</c> and <c>Assign</c> of a state, choice rule or catcher.</summary>
    /// <param name="members">What <c>$states</c> has there.</param>
    /// <param name="place">Where in the state it stands, such as <c>Catch[0]/</c>; empty for the state itself.</param>
    public JsonataFields JsonataFields(StatesMembers members, string place = "") => new()
    {
        Output = JsonataTemplate("Output", members, place),
        Assign = JsonataTemplate("Assign", members, place, mustBeObject: true),
    };

    /// <summary>JSON with expressions in it; an object where the field allows nothing else.</summary>
    public JsonataTemplate? JsonataTemplate(string name, StatesMembers members = StatesMembers.Plain, string place = "", bool mustBeObject = false)
    {
        if (!Source.TryGet(name, out var value))
        {
            return null;
        }

        return mustBeObject && value.Kind is not JsonDataKind.Object
            ? Refuse<JsonataTemplate>(value, "an object", "Name the value, such as {\"value\": \"{% $states.input.a %}\"}.", SchemaFindings.WrongType(value, "Object"))
            : new JsonataTemplates(members, Faults).Read(value, place + name);
    }

    /// <summary>The expression of a field that may also be given as a plain value; null when it is not an expression, or a faulty one.</summary>
    public JsonataField? JsonataExpression(string name, string place = "") =>
        Source.TryGet(name, out var value) && JsonataTexts.HasMark(value)
            ? new JsonataTemplates(StatesMembers.Plain, Faults).ReadExpression(value, place + name)
            : null;

    /// <summary>Whether a field is given as an expression, sound or not.</summary>
    public bool IsJsonataExpression(string name) => Source.Find(name) is { } value && JsonataTexts.HasMark(value);
}
