using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths.Parsing;

/// <summary>Parses function steps.</summary>
internal static class FunctionParser
{
    /// <summary>Reads from the opening parenthesis, which is the current character.</summary>
    public static FunctionStep Read(PathText path, string name, int start)
    {
        if (!PathFunctions.ByName.TryGetValue(name, out var function))
        {
            throw path.Fault($"calls '{name}', which is no function; the functions of paths are {string.Join(", ", PathFunctions.ByName.Keys)}", start);
        }

        var open = path.At;
        var close = FindClose(path, open);
        if (close < 0)
        {
            throw path.Fault($"does not close the arguments of '{name}'; close them with ')'", open);
        }

        path.At = open + 1;
        if (close == path.At)
        {
            // Jayway stops on the ')' here, so whatever follows starts with it: $.a.first().b looks for the member ")".
            path.At = close + 1 == path.End ? path.End : close;
            return new FunctionStep(function, name, []);
        }

        var arguments = ReadArguments(path, function, close);
        path.At = close + 1;
        return new FunctionStep(function, name, arguments);
    }

    private static int FindClose(PathText path, int open)
    {
        var depth = 0;
        var inQuotes = false;
        for (var i = open; i < path.End; i++)
        {
            var c = path.Text[i];
            if (c == '\\' && inQuotes)
            {
                i++;
            }
            else if (c == '"')
            {
                inQuotes = !inQuotes;
            }
            else if (!inQuotes)
            {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static List<FunctionArgument> ReadArguments(PathText path, PathFunction function, int close)
    {
        var arguments = new List<FunctionArgument>();
        foreach (var (from, to) in Split(path.Text, path.At, close))
        {
            var text = path.Text[from..to].Trim();
            if (text.Length == 0)
            {
                continue;
            }

            if (text[0] == '$')
            {
                var part = path.Part(path.Text.IndexOf('$', from) + 1, from + path.Text.AsSpan(from, to - from).TrimEnd().Length);
                var steps = PathParser.ReadSteps(part);
                arguments.Add(FunctionArgument.OfPath(StepChain.Of([.. steps], startsAtItem: false), steps, countsChildren: function == PathFunction.Length));
            }
            else if (text[0] is '{' or '"' or '-' || char.IsAsciiDigit(text[0]))
            {
                arguments.Add(FunctionArgument.OfConstant(LenientJson.Read(path, from, to)));
            }

            // Jayway passes over any other argument, such as one in single quotes.
        }

        return arguments;
    }

    private static IEnumerable<(int From, int To)> Split(string text, int start, int end)
    {
        var depth = 0;
        var inQuotes = false;
        var from = start;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c == '\\' && inQuotes)
            {
                i++;
            }
            else if (c == '"')
            {
                inQuotes = !inQuotes;
            }
            else if (c == ',' && depth == 0 && !inQuotes)
            {
                yield return (from, i);
                from = i + 1;
            }
            else if (!inQuotes)
            {
                depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
            }
        }

        yield return (from, end);
    }
}
