using System.Globalization;
using System.Text.RegularExpressions;
using Understudy.Json;

namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>What a JSONata expression reads, as far as its text shows it: paths from a variable on, and literals compared with them.</summary>
internal static partial class JsonataNeeds
{
    public static void Read(string expression, Need value, Sources sources)
    {
        foreach (Match match in Reference().Matches(expression))
        {
            var compared = match.Groups["operator"];
            var read = match.Length == expression.Length && !compared.Success ? value : new Need();
            if (compared.Success)
            {
                Compare(read, compared.Value, match.Groups["literal"].Value);
            }

            Read(match.Groups["root"].Value, match.Groups["path"].Value, read, sources);
        }
    }

    private static void Read(string root, string path, Need value, Sources sources)
    {
        var document = root switch
        {
            "states.input" => sources.Input,
            "states.result" => sources.Result,
            "states.context.Execution.Input" => sources.Workflow.ExecutionInput,
            "states.context.Map.Item.Value" => sources.Item,
            _ when root.StartsWith("states.", StringComparison.Ordinal) => null,
            _ => sources.Workflow.Variable(root),
        };
        if (document is not null)
        {
            PathNeeds.Read(document, path, value);
        }
    }

    private static void Compare(Need value, string relation, string literal)
    {
        if (literal[0] is '\'' or '"')
        {
            value.Compare(literal[1..^1], Comparisons.OtherText);
        }
        else if (literal is "true" or "false")
        {
            value.Compare(literal == "true", literal != "true");
        }
        else
        {
            var number = decimal.Parse(literal, CultureInfo.InvariantCulture);
            var (match, miss) = Comparisons.Numbers(relation, number);
            value.Compare(match, miss);
        }
    }

    // A name that is called is a function, not a variable.
    [GeneratedRegex("""
        \$(?<root>
            states\.(?:input|result|context\.Execution\.Input|context\.Map\.Item\.Value)\b
            | states(?:\.\w+)+
            | (?!states\b)\w+\b(?!\s*\())
        (?<path>(?:\.\w+|\[\d+\])*)
        (?:\s*\)?\s*(?<operator>!=|>=|<=|=|>|<)\s*(?<literal>'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|true\b|false\b))?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Reference();
}
