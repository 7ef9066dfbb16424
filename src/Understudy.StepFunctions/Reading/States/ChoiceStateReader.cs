using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads a Choice.</summary>
internal static class ChoiceStateReader
{
    private const string NeedsChoices = "Choices is an array of rules: [{\"Variable\": \"$.a\", \"IsPresent\": true, \"Next\": \"A\"}].";
    private const string NeedsNext = "Each rule of Choices names the state to go to when it is true: \"Next\": \"A\".";

    public static ChoiceState Read(FieldReader fields, CommonFields common, WorkflowScope scope)
    {
        var rules = new List<ChoiceRule>();
        foreach (var rule in Rules(fields))
        {
            var condition = ConditionReader.ReadRule(rule);
            var assign = rule.Template("Assign", mustBeObject: true);
            if (ReadNext(rule, scope) is { } next && condition is not null)
            {
                rules.Add(new ChoiceRule { Condition = condition, Next = next, Assign = assign });
            }
        }

        return new ChoiceState
        {
            Name = common.Name,
            Comment = common.Comment,
            InputPath = common.InputPath,
            DiscardsInput = common.DiscardsInput,
            OutputPath = common.OutputPath,
            DiscardsOutput = common.DiscardsOutput,
            Assign = common.Assign,
            Choices = rules,
            Default = CommonFields.ReadTransition(fields, "Default", scope),
        };
    }

    public static IEnumerable<FieldReader> Rules(FieldReader fields)
    {
        fields.Required("Choices", NeedsChoices);
        return (fields.Elements("Choices", mayBeEmpty: false, NeedsChoices) ?? [])
            .Select(element => fields.Session.FieldsOf(element, "a choice rule"))
            .Where(rule => rule.IsObject("A rule is an object with a condition and Next."));
    }

    public static Transition? ReadNext(FieldReader rule, WorkflowScope scope)
    {
        rule.Required("Next", NeedsNext);
        return CommonFields.ReadTransition(rule, "Next", scope);
    }
}
