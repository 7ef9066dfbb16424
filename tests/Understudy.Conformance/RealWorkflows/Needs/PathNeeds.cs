using System.Text.RegularExpressions;

namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>Follows paths backwards: what is read of a path's value is read of the document it selects from.</summary>
internal static partial class PathNeeds
{
    /// <summary>Adds to a document what is read of the value at a path of it.</summary>
    public static void Read(Need document, string path, Need value)
    {
        var node = document;
        var isMany = false;
        foreach (var step in PathStep.Of(path))
        {
            node = step.Name is { } name ? node.Member(name) : node.Item(step.Index + (step.IsMany ? Math.Max(1, value.Length) : 1));
            isMany |= step.IsMany;
            if (step.Filter is { } filter)
            {
                MeetFilter(node, filter);
            }
        }

        // Such a path gives an array of what it selects.
        if (!isMany)
        {
            node.Merge(value);
        }
        else if (value.Items is { } items)
        {
            node.Merge(items);
        }
    }

    private static void MeetFilter(Need item, string filter)
    {
        foreach (Match match in Equal().Matches(filter))
        {
            var value = new Need();
            value.Suggest(match.Groups["text"].Value);
            Read(item, match.Groups["path"].Value, value);
        }
    }

    [GeneratedRegex("""@(?<path>[\w.\[\]]+)\s*==\s*['"]?(?<text>[^'"&|]+)""")]
    private static partial Regex Equal();
}
