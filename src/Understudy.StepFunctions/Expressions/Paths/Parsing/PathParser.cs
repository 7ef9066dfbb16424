using System.Globalization;
using System.Text;

namespace Understudy.StepFunctions.Expressions.Paths.Parsing;

/// <summary>Parses paths by Jayway's grammar, and the roots that ASL adds: <c>$$</c> and <c>$name</c>.</summary>
internal static class PathParser
{
    // A definition has at most 1 MB, and steps are walked recursively.
    private const int MostSteps = 1000;

    /// <exception cref="ExpressionFormatException">The text is no path.</exception>
    public static JsonPath Parse(string text)
    {
        var path = new PathText(text, 0, text.AsSpan().TrimEnd(' ').Length);
        if (path.Current != '$')
        {
            throw path.Fault("does not start with '$'; a path starts with '$' (the input), '$$' (the Context Object) or '$name' (a variable)", 0);
        }

        path.At++;
        var root = PathRoot.Input;
        string? variable = null;
        if (path.Current == '$')
        {
            root = PathRoot.ContextObject;
            path.At++;
        }
        else if (!path.IsAtEnd && path.Current is not ('.' or '['))
        {
            root = PathRoot.Variable;
            variable = ReadVariable(path);
        }

        return new JsonPath(text, root, variable, ParseSteps(path, startsAtItem: false));
    }

    /// <summary>Parses the steps from the current place, which is behind the root, to the end.</summary>
    public static StepChain ParseSteps(PathText path, bool startsAtItem) => StepChain.Of(ReadSteps(path), startsAtItem);

    public static List<PathStep> ReadSteps(PathText path)
    {
        if (!path.IsAtEnd && path.Current is not ('.' or '['))
        {
            throw path.Fault($"has '{path.Current}' at position {path.At}, where '.' or '[' must follow");
        }

        var steps = new List<PathStep>();
        while (!path.IsAtEnd)
        {
            if (steps.Count == MostSteps)
            {
                throw path.Fault($"has more than {MostSteps} steps");
            }

            ReadStep(path, steps);
        }

        return steps;
    }

    private static string ReadVariable(PathText path)
    {
        var start = path.At;
        while (!path.IsAtEnd && path.Current is not ('.' or '['))
        {
            if (!IsIdentifierPart(path.Current, isFirst: path.At == start))
            {
                throw path.Fault($"has '{path.Current}' at position {path.At}, where '.', '[' or the name of a variable must follow '$'; names consist of letters, digits and '_'");
            }

            path.At++;
        }

        return path.Text[start..path.At];
    }

    private static bool IsIdentifierPart(char c, bool isFirst) =>
        char.IsLetter(c) || c == '_' || char.IsSurrogate(c)
        || (!isFirst && char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.LetterNumber);

    private static void ReadStep(PathText path, List<PathStep> steps)
    {
        switch (path.Current)
        {
            case '[':
                steps.Add(BracketParser.Read(path));
                break;
            case '*':
                path.At++;
                steps.Add(new WildcardStep());
                break;
            case '.':
                ReadDots(path, steps);
                break;
            default:
                ReadName(path, steps);
                break;
        }
    }

    private static void ReadDots(PathText path, List<PathStep> steps)
    {
        var start = path.At;
        path.At++;
        if (path.Current == '.')
        {
            path.At++;
            steps.Add(new ScanStep());
        }

        if (path.IsAtEnd)
        {
            throw path.Fault("ends with '.'; write the name of a member behind it, or remove it", start);
        }

        if (path.Current == '.')
        {
            throw path.Fault($"has too many '.' at position {path.At}; write '.' for a member or '..' for a deep scan");
        }
    }

    /// <summary>Reads a name in dotted form, up to the next '.' or '['; or a function, when a '(' follows the name.</summary>
    private static void ReadName(PathText path, List<PathStep> steps)
    {
        var start = path.At;
        var name = new StringBuilder();
        for (; !path.IsAtEnd && path.Current is not ('.' or '[' or '('); path.At++)
        {
            if (path.Current == ' ')
            {
                throw path.Fault($"has a blank at position {path.At}; write a name with blanks in brackets, as in ['my name']");
            }

            // ASL, "Reference Paths": a backslash takes the next character as it is.
            if (path.Current == '\\' && path.At + 1 < path.End)
            {
                path.At++;
            }

            name.Append(path.Current);
        }

        steps.Add(path.Current == '(' ? FunctionParser.Read(path, name.ToString(), start) : new NameStep(name.ToString()));
    }
}
