using Understudy.StepFunctions.Reading.Findings;

namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>Reads <c>Label</c>, which stands in the ARNs of map runs and child executions.</summary>
internal static class LabelReader
{
    private const int Longest = 40;
    private const string Forbidden = "?*<>{}[]:;,\\|^~$#%&`\"";

    public static string? Read(FieldReader map)
    {
        if (!map.Source.TryGet("Label", out var value) || map.Text(value, "\"Orders\"") is not { } label)
        {
            return null;
        }

        var faults = map.Session.Faults;
        if (label.Length is 0 or > Longest)
        {
            faults.At(value, $"has {label.Length} characters; a label has 1 to {Longest}.", "Shorten it: it becomes a part of ARNs.", WorkflowFindings.InvalidLabel(value));
        }
        else if (FindForbidden(label) is { } character)
        {
            faults.At(value, $"is {value.Quote()}; it contains {character}.", "A label has no blanks, no control characters and none of ? * < > { } [ ] : ; , \\ | ^ ~ $ # % & ` \".", WorkflowFindings.InvalidLabel(value));
        }
        else if (!map.Session.Labels.TryAdd(label, value.Path))
        {
            faults.At(value, $"is {value.Quote()}, the label of another Map, {map.Session.Labels[label]}.", "Labels are unique in a state machine. Take another one.", WorkflowFindings.DuplicateLabel(value));
        }

        return label;
    }

    private static string? FindForbidden(string label)
    {
        foreach (var character in label)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                return $"the character U+{(int)character:X4}";
            }

            if (Forbidden.Contains(character, StringComparison.Ordinal))
            {
                return $"'{character}'";
            }
        }

        return null;
    }
}
