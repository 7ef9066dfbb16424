using System.Globalization;

namespace Understudy.StepFunctions.Expressions.Paths.Parsing;

/// <content>The roots that ASL adds: <c>$$</c> and <c>$name</c>. Understudy.ApiGateway compiles the rest of this folder too, but not these.</content>
internal static partial class PathParser
{
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
}
