using System.Text;

namespace Understudy.StepFunctions.Expressions.Paths.Parsing;

/// <summary>Parses paths by Jayway's grammar.</summary>
internal static partial class PathParser
{
    // A definition has at most 1 MB, and steps are walked recursively.
    private const int MostSteps = 1000;

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
