using System.Globalization;
using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Definition.Conditions;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.States;

namespace Understudy.StepFunctions.Reading.Jsonata;

/// <summary>Reads a JSONata Choice.</summary>
internal static class JsonataChoiceReader
{
    private const string NeedsCondition = "A JSONata rule tests an expression: \"Condition\": \"{% $states.input.total > 100 %}\".";
    private static readonly string[] RuleFields = ["Condition", "Next", "Assign", "Output", "Comment"];

    public static ChoiceState Read(FieldReader fields, CommonFields common, WorkflowScope scope)
    {
        var rules = new List<ChoiceRule>();
        var index = 0;
        foreach (var rule in ChoiceStateReader.Rules(fields))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"Choices[{index++}]/");
            CheckFields(rule);
            rule.Text("Comment", "\"why\"");
            var condition = ReadCondition(rule, place);
            var jsonata = rule.JsonataFields(StatesMembers.Plain, place);
            if (ChoiceStateReader.ReadNext(rule, scope) is { } next && condition is not null)
            {
                rules.Add(new ChoiceRule { Condition = condition, Next = next, Jsonata = jsonata });
            }
        }

        return new ChoiceState
        {
            Name = common.Name,
            Comment = common.Comment,
            Choices = rules,
            Default = CommonFields.ReadTransition(fields, "Default", scope),
            Jsonata = fields.JsonataFields(StatesMembers.Plain),
        };
    }

    private static ICondition? ReadCondition(FieldReader rule, string place)
    {
        if (rule.Required("Condition", NeedsCondition) is not { } value)
        {
            return null;
        }

        if (value.Kind is JsonDataKind.Boolean)
        {
            return new ConstantCondition(value.Boolean);
        }

        if (!rule.IsJsonataExpression("Condition"))
        {
            rule.Session.Faults.At(value, $"is {value.Quote()}; it must be a JSONata expression.", NeedsCondition);
            return null;
        }

        return rule.JsonataExpression("Condition", place) is { } expression ? new JsonataCondition(expression) : null;
    }

    private static void CheckFields(FieldReader rule)
    {
        foreach (var (name, value) in rule.Source.Members)
        {
            if (Array.IndexOf(RuleFields, name) >= 0)
            {
                continue;
            }

            var isJsonPath = name is "Variable" or "And" or "Or" or "Not" || ChoiceOperator.All.ContainsKey(name);
            var (message, remedy) = isJsonPath
                ? ("is a field of JSONPath states; this one's QueryLanguage is JSONata.", "JSONata rules have Condition in its place.")
                : ("is not a field of a JSONata rule.", Suggestion.Or(name, RuleFields, NeedsCondition));
            var finding = isJsonPath ? SchemaFindings.OtherLanguage(value, QueryLanguage.Jsonata) : SchemaFindings.NotSupported(value);
            rule.Session.Faults.AtName(value, message, remedy, finding);
        }
    }
}
