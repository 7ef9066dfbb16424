using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>Reads the <c>Resource</c> of an ItemReader or ResultWriter, and what is sent to it.</summary>
internal static class S3Resource
{
    /// <summary>The action of Amazon S3, such as <c>getObject</c>; null when it is none of those that fit.</summary>
    public static string? ReadAction(FieldReader owner, params string[] actions)
    {
        var expected = Words.List([.. actions.Select(action => $"\"arn:aws:states:::s3:{action}\"")], "or");
        if (owner.Required("Resource", $"Write {expected}.") is not { } source || owner.Text(source, expected) is not { } resource)
        {
            return null;
        }

        // arn:<partition>:states:::s3:<action>
        var parts = resource.Split(':');
        if (parts is ["arn", _, "states", "", "", "s3", var action] && parts[1].StartsWith("aws", StringComparison.Ordinal) && Array.IndexOf(actions, action) >= 0)
        {
            return action;
        }

        owner.Session.Faults.At(source, $"is {source.Quote()}; it must be {expected}.", Suggestion.Or(resource, [.. actions.Select(action => $"arn:aws:states:::s3:{action}")], $"{owner.Owner} has no other resource."), SchemaFindings.UnknownResource(source));
        return null;
    }

    /// <summary><c>Parameters</c> of a JSONPath state.</summary>
    public static PayloadTemplate? ReadParameters(FieldReader owner, QueryLanguage language, params string[] needed)
    {
        if (language is QueryLanguage.Jsonata)
        {
            return null;
        }

        CheckMembers(owner, "Parameters", needed);
        return owner.Template("Parameters", mustBeObject: true);
    }

    /// <summary><c>Arguments</c> of a JSONata state.</summary>
    public static JsonataTemplate? ReadArguments(FieldReader owner, QueryLanguage language, string place, params string[] needed)
    {
        if (language is QueryLanguage.JsonPath)
        {
            return null;
        }

        CheckMembers(owner, "Arguments", needed);
        return owner.JsonataTemplate("Arguments", place: place, mustBeObject: !owner.IsJsonataExpression("Arguments"));
    }

    private static void CheckMembers(FieldReader owner, string field, string[] needed)
    {
        if (owner.Required(field, $"Name the {Words.List(needed)}.") is not { } source || source.Kind is not Json.JsonDataKind.Object)
        {
            return;
        }

        foreach (var name in needed)
        {
            if (!HasMember(source, name))
            {
                owner.Session.Faults.AtName(source, $"has no {name}.", $"Name it, such as \"{name}\": \"…\".", SchemaFindings.Missing(source, name));
            }
        }
    }

    private static bool HasMember(SourceValue source, string name) => source.Find(name) is not null || source.Find(name + ".$") is not null;
}
