using Understudy.Json;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.Warnings;

/// <summary>Warnings about paths in a JSONPath state that nothing follows: a name without <c>.$</c> or <c>Path</c>, a static <c>Result</c>.</summary>
internal static class JsonPathWarnings
{
    private const string Suffix = ".$";

    // Beside each stands a field of the same name and Path.
    private static readonly string[] Literals = ["Error", "Cause"];
    private static readonly string[] Operators = ["StringEquals", "StringLessThan", "StringGreaterThan", "StringLessThanEquals", "StringGreaterThanEquals"];

    public static IEnumerable<Warning> In(SourceValue state)
    {
        var type = state.Find("Type")?.String;
        var found = Templates.In(state).SelectMany(template => NoDollars(template, template));
        return type switch
        {
            "Fail" => found.Concat(NoPaths(state, Literals)),
            "Choice" => found.Concat((state.Find("Choices")?.Items ?? []).SelectMany(NoPathsInRule)),
            "Pass" when state.Find("Result") is { } result => found.Concat(Statics(result, result)),
            _ => found,
        };
    }

    private static IEnumerable<Warning> NoDollars(SourceValue value, SourceValue template)
    {
        foreach (var (name, member) in value.Members)
        {
            if (!name.EndsWith(Suffix, StringComparison.Ordinal) && LookOfExpression.Of(member) is { } look)
            {
                var message = $"The value of '{name}' looks like {look}. Instead of '{name}', use '{name}{Suffix}' to evaluate it as {look} at runtime.";
                yield return new Warning(member, new Finding(DiagnosticCodes.NoDollar, message, template.Location), $"Write \"{name}{Suffix}\", unless the text itself is meant.");
            }
        }

        foreach (var warning in Children(value).SelectMany(child => NoDollars(child, template)))
        {
            yield return warning;
        }
    }

    private static IEnumerable<Warning> NoPaths(SourceValue owner, string[] fields)
    {
        foreach (var name in fields)
        {
            if (owner.TryGet(name, out var value) && LookOfExpression.Of(value) is { } look)
            {
                var message = $"The value of '{name}' looks like {look}. Instead of '{name}', use '{name}Path' to evaluate it as {look} at runtime.";
                yield return new Warning(value, new Finding(DiagnosticCodes.NoPath, message, value.Location), $"Write \"{name}Path\", unless the text itself is meant.");
            }
        }
    }

    private static IEnumerable<Warning> NoPathsInRule(SourceValue rule) =>
        NoPaths(rule, Operators).Concat(Children(rule).SelectMany(child => child.Kind is JsonDataKind.Array ? child.Items.SelectMany(NoPathsInRule) : NoPathsInRule(child)));

    private static IEnumerable<Warning> Statics(SourceValue value, SourceValue result)
    {
        foreach (var (name, member) in value.Members)
        {
            if (name.EndsWith(Suffix, StringComparison.Ordinal))
            {
                var message = $"The value of '{name}' will not evaluate as a JSONPath or Intrinsic Function at runtime. "
                    + "Instead of 'Result', use 'Parameters' to evaluate it as a JSONPath or Intrinsic Function at runtime.";
                yield return new Warning(member, new Finding(DiagnosticCodes.StaticResult, message, result.Location), "Write \"Parameters\" in the place of \"Result\".");
            }
        }

        foreach (var warning in Children(value).SelectMany(child => Statics(child, result)))
        {
            yield return warning;
        }
    }

    private static IEnumerable<SourceValue> Children(SourceValue value) => value.Items.Concat(value.Members.Select(member => member.Value));
}
