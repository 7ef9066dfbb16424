using System.Globalization;
using Understudy.Json;
using Understudy.Jsonata;
using Understudy.StepFunctions.Expressions.Jsonata;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.Jsonata;

/// <summary>Reads the text of one expression.</summary>
internal static class JsonataTexts
{
    private const string Opening = "{%";
    private const string Closing = "%}";

    /// <summary>Whether a string is an expression, or has one of its marks and so was meant to be one.</summary>
    public static bool HasMark(SourceValue value) => value.Kind is JsonDataKind.String
        && (value.String.StartsWith(Opening, StringComparison.Ordinal) || value.String.EndsWith(Closing, StringComparison.Ordinal));

    public static JsonataField? Parse(SourceValue value, string location, StatesMembers members, FaultLog faults)
    {
        if (!HasBothMarks(value.String))
        {
            const string remedy = "An expression starts with {% and ends with %}, with nothing outside of them.";
            faults.At(value, $"is {value.Quote()}; it must be a JSONata expression.", remedy, WorkflowFindings.InvalidJsonata(value, remedy));
            return null;
        }

        // Step Functions has level 2.0.6 of the language.
        var text = value.String[Opening.Length..^Closing.Length].Trim();
        try
        {
            var expression = JsonataExpression.Parse(text, JsonataVersion.V2_0_6);
            return CheckInput(expression, value, faults) && CheckStates(expression, value, members, faults) ? new JsonataField(expression, location) : null;
        }
        catch (JsonataException e)
        {
            var place = e.Position is { } position ? string.Create(CultureInfo.InvariantCulture, $" (character {position} of '{Shorten(text)}')") : "";
            faults.At(value, $"is {value.Quote()}; it must be a JSONata expression.", $"{e.Message.TrimEnd('.')}{place}.", WorkflowFindings.InvalidJsonata(value, e.Reason));
            return null;
        }
    }

    private static bool HasBothMarks(string text) =>
        text.Length >= Opening.Length + Closing.Length
        && text.StartsWith(Opening, StringComparison.Ordinal) && text.EndsWith(Closing, StringComparison.Ordinal);

    /// <summary>Expressions have no context item: what starts from it is refused when a machine is created (recorded).</summary>
    private static bool CheckInput(JsonataExpression expression, SourceValue value, FaultLog faults)
    {
        var names = expression.References.Input.Select(reference => reference.Name).Distinct(StringComparer.Ordinal).ToList();
        foreach (var name in names)
        {
            faults.At(
                value,
                $"is {value.Quote()}; it refers to '{name}' at the top level, which is not supported.",
                "An expression starts from $states.input, or from a variable by its $name.",
                WorkflowFindings.TopLevelReference(value, name));
        }

        return names.Count == 0;
    }

    private static bool CheckStates(JsonataExpression expression, SourceValue value, StatesMembers members, FaultLog faults)
    {
        var isSound = true;
        foreach (var member in StatesReferences.MembersOf(expression).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var remedy = member switch
            {
                "input" or "context" => null,
                "result" => members is StatesMembers.Result ? null : "Only Assign and Output of Task, Parallel and Map states have the result.",
                "errorOutput" => members is StatesMembers.ErrorOutput ? null : "Only Assign and Output of a catcher have the error output.",
                _ => Suggestion.Or(member, ["input", "context", "result", "errorOutput"], "$states has input, context, result and errorOutput."),
            };
            if (remedy is not null)
            {
                faults.At(value, $"is {value.Quote()}; there is no $states.{member} here.", remedy, WorkflowFindings.UnknownStatesMember(value, member));
                isSound = false;
            }
        }

        return isSound;
    }

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
