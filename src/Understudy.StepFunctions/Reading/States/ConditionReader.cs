using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Definition.Conditions;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads the condition of a choice rule in JSONPath.</summary>
internal static class ConditionReader
{
    private const string OneCondition = "A rule has one condition: And, Or, Not, or a Variable with one operator such as StringEquals.";
    private static readonly string[] Logical = ["And", "Or", "Not"];
    private static readonly string[] Conditional = [.. Logical, .. ChoiceOperator.All.Keys];
    private static readonly string[] NestedFields = ["Variable", "Comment", .. Conditional];
    private static readonly string[] RuleFields = ["Next", "Assign", .. NestedFields];

    /// <summary>The condition of an element of <c>Choices</c>.</summary>
    public static ICondition? ReadRule(FieldReader rule)
    {
        var isKnown = CheckFields(rule, RuleFields);
        return Read(rule, isKnown);
    }

    private static ICondition? ReadNested(SourceValue source, ReadingSession session)
    {
        var fields = session.FieldsOf(source, "a nested choice rule");
        if (!fields.IsObject(OneCondition))
        {
            return null;
        }

        return Read(fields, CheckFields(fields, NestedFields));
    }

    private static ICondition? Read(FieldReader rule, bool isKnown)
    {
        rule.Text("Comment", "\"why\"");
        var given = rule.Source.Members.Where(member => Conditional.Contains(member.Name, StringComparer.Ordinal)).ToArray();
        if (given.Length != 1)
        {
            ReportCount(rule, given, isKnown);
            return null;
        }

        var (name, operand) = given[0];
        return name switch
        {
            "Not" => WithoutVariable(rule, name, ReadNested(operand, rule.Session)) is { } condition ? new Not(condition) : null,
            "And" => ReadAll(rule, name) is { } conditions ? new And(conditions) : null,
            "Or" => ReadAll(rule, name) is { } conditions ? new Or(conditions) : null,
            _ => ReadTest(rule, ChoiceOperator.All[name]),
        };
    }

    private static void ReportCount(FieldReader rule, SourceMember[] given, bool isKnown)
    {
        if (given.Length > 1)
        {
            rule.Session.Faults.AtName(given[1].Value, $"is given beside {given[0].Name}.", "A rule has one condition. Join several by And or Or.", SchemaFindings.OnlyOne(rule.Source, [.. given.Select(member => member.Name)]));
        }
        else if (isKnown)
        {
            rule.Session.Faults.AtName(rule.Source, "has no condition.", OneCondition);
        }
    }

    /// <summary>Reports members that a rule does not have; false when there are some, one of which may be the condition, misspelt.</summary>
    private static bool CheckFields(FieldReader rule, string[] fields)
    {
        var isKnown = true;
        foreach (var (name, value) in rule.Source.Members)
        {
            if (fields.Contains(name, StringComparer.Ordinal))
            {
                continue;
            }

            isKnown = false;

            var (message, remedy) = name switch
            {
                "Condition" => ("is a field of JSONata states; this one's QueryLanguage is JSONPath.", "JSONPath rules have Variable and an operator in its place."),
                "Output" => ("is a field of JSONata states; this one's QueryLanguage is JSONPath.", "Put a Pass state behind the rule to make an output."),
                "Next" or "Assign" => ("is not a field of a nested rule.", $"Only a rule that stands in Choices itself has {name}."),
                _ => ("is neither an operator nor another field of a rule.", Suggestion.Or(name, fields, OneCondition)),
            };
            var finding = name is "Condition" or "Output" ? SchemaFindings.OtherLanguage(value, QueryLanguage.JsonPath) : SchemaFindings.NotSupported(value);
            rule.Session.Faults.AtName(value, message, remedy, finding);
        }

        return isKnown;
    }

    private static T? WithoutVariable<T>(FieldReader rule, string name, T? condition)
        where T : class
    {
        if (rule.Source.TryGet("Variable", out var variable))
        {
            rule.Session.Faults.AtName(variable, $"is given beside {name}.", $"The rules within {name} have the variables.", SchemaFindings.OnlyOne(rule.Source, [name, "Variable"]));
            return null;
        }

        return condition;
    }

    private static ICondition[]? ReadAll(FieldReader rule, string name)
    {
        var elements = rule.Elements(name, mayBeEmpty: false, $"{name} is an array of rules without Next.");
        var conditions = elements?.Select(element => ReadNested(element, rule.Session)).OfType<ICondition>().ToArray() ?? [];
        return WithoutVariable(rule, name, conditions.Length > 0 && conditions.Length == elements!.Count ? conditions : null);
    }

    private static ICondition? ReadTest(FieldReader rule, ChoiceOperator test)
    {
        rule.Required("Variable", $"{test.Name} tests the value at a path: \"Variable\": \"$.a\".");
        var variable = rule.Path("Variable") is { } path ? new ChoiceVariable(path.Path) : null;
        var make = ReadOperand(rule, test);
        return variable is null ? null : make?.Invoke(variable);
    }

    /// <summary>What makes the test once the variable is known; null when the operand is faulty.</summary>
    private static Func<ChoiceVariable, ICondition>? ReadOperand(FieldReader rule, ChoiceOperator test)
    {
        if (test.Test is { } valueTest)
        {
            return rule.Boolean(test.Name) is { } expected ? variable => new IsTest(variable, valueTest, expected) : null;
        }

        if (test.Relation is not { } relation)
        {
            return rule.Text(test.Name, "\"log-*.txt\"") is { } pattern ? variable => new StringMatch(variable, new WildcardPattern(pattern)) : null;
        }

        var type = test.Type!.Value;
        if (test.TakesPath)
        {
            return rule.Path(test.Name) is { } path ? variable => new Comparison(variable, type, relation, new ChoiceVariable(path.Path)) : null;
        }

        return IsLiteral(rule, test.Name, type) ? variable => new Comparison(variable, type, relation, rule.Source.Find(test.Name)!.ToData()) : null;
    }

    private static bool IsLiteral(FieldReader rule, string name, OperandType type) => type switch
    {
        OperandType.String => rule.Text(name, "\"open\"") is not null,
        OperandType.Numeric => rule.Number(name) is not null,
        OperandType.Boolean => rule.Boolean(name) is not null,
        _ => rule.Timestamp(name) is not null,
    };
}
