using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>Parses paths.</summary>
internal static class PathParser
{
    public static bool TryParse(string text, [NotNullWhen(true)] out JsonPath? path, [NotNullWhen(false)] out ExpressionFault? fault)
    {
        path = null;
        fault = null;
        if (!text.StartsWith('$'))
        {
            fault = new ExpressionFault(text, 0, $"'{text}' does not start with '$'; a path starts at '$' (the input), '$$' (the Context Object) or '$name' (a variable).");
            return false;
        }

        var root = text.StartsWith("$$", StringComparison.Ordinal) ? PathRoot.ContextObject : PathRoot.Input;
        var at = root == PathRoot.ContextObject ? 2 : 1;
        string? variable = null;
        if (at == 1 && at < text.Length && text[at] is not ('.' or '['))
        {
            var end = text.AsSpan(at).IndexOfAny('.', '[') is var length and >= 0 ? at + length : text.Length;
            (root, variable, at) = (PathRoot.Variable, text[at..end], end);
        }

        var steps = new List<PathStep>();
        while (at < text.Length)
        {
            if (text[at] == '[')
            {
                var close = text.IndexOf(']', at);
                if (close < 0)
                {
                    fault = new ExpressionFault(text, at, $"'{text}' ends inside a bracket; close it with ']'.");
                    return false;
                }

                var inside = text[(at + 1)..close];
                steps.Add(inside.StartsWith('\'') ? new NameStep(inside.Trim('\'')) : new IndexStep(int.Parse(inside, CultureInfo.InvariantCulture)));
                at = close + 1;
            }
            else
            {
                var end = text.AsSpan(at + 1).IndexOfAny('.', '[') is var length and >= 0 ? at + 1 + length : text.Length;
                steps.Add(new NameStep(text[(at + 1)..end]));
                at = end;
            }
        }

        path = new JsonPath(text, root, variable, steps);
        return true;
    }
}
