using System.Globalization;
using Understudy.Json;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <summary>Checks the names that <c>Assign</c> gives to variables, wherever it stands.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">Passing data with variables</see>.</remarks>
internal static class VariableNames
{
    private const int LongestName = 80;
    private const string Suffix = ".$";

    public static void Check(SourceValue workflow, FaultLog faults) => Check(workflow, new Dictionary<string, SourceValue>(StringComparer.Ordinal), faults);

    private static void Check(SourceValue workflow, Dictionary<string, SourceValue> outer, FaultLog faults)
    {
        var states = workflow.Find("States")?.Members ?? [];
        var inScope = new Dictionary<string, SourceValue>(outer, StringComparer.Ordinal);
        foreach (var (name, value) in states.SelectMany(state => AssignedIn(state.Value)))
        {
            var variable = name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
            CheckName(variable, value, faults);
            if (outer.TryGetValue(variable, out var other))
            {
                faults.AtName(
                    value,
                    $"assigns {variable}, a variable of an outer workflow.",
                    $"{other.Path} assigns it. A branch or item processor reads outer variables and assigns its own; take another name.");
            }

            inScope.TryAdd(variable, value);
        }

        foreach (var state in states)
        {
            foreach (var nested in NestedIn(state.Value))
            {
                Check(nested, inScope, faults);
            }
        }
    }

    private static void CheckName(string name, SourceValue value, FaultLog faults)
    {
        if (name == "states")
        {
            faults.AtName(value, "is a reserved name.", "$states is what Step Functions gives to expressions; take another name.");
        }
        else if (Words.LengthOf(name) is var length and (0 or > LongestName))
        {
            faults.AtName(value, $"has a name of {length} characters; a variable's name has 1 to {LongestName}.", "Give the variable another name.");
        }
        else if (!IsIdentifier(name))
        {
            faults.AtName(value, "is no name of a variable.", "A name starts with a letter and goes on with letters, digits and _. A variable is assigned as a whole, never in part.");
        }
    }

    // A hyphen is no part of an identifier; asl-validator takes it, and no refusal by AWS is known. Validate warns.
    private static bool IsIdentifier(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var mayContinue = CharUnicodeInfo.GetUnicodeCategory(name, i) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation || name[i] == '-';
            if (!IsStart(name, i) && (i == 0 || !mayContinue))
            {
                return false;
            }

            i += char.IsHighSurrogate(name[i]) ? 1 : 0;
        }

        return true;
    }

    private static bool IsStart(string name, int index) => char.IsLetter(name, index) || CharUnicodeInfo.GetUnicodeCategory(name, index) is UnicodeCategory.LetterNumber;

    public static IEnumerable<SourceMember> AssignedIn(SourceValue state) =>
        Elements(state, "Choices").Concat(Elements(state, "Catch")).Prepend(state)
            .SelectMany(owner => owner.Find("Assign")?.Members ?? []);

    private static IEnumerable<SourceValue> NestedIn(SourceValue state) =>
        Elements(state, "Branches").Concat(new[] { state.Find("ItemProcessor"), state.Find("Iterator") }.OfType<SourceValue>());

    private static List<SourceValue> Elements(SourceValue state, string field) => state.Find(field)?.Items ?? [];
}
