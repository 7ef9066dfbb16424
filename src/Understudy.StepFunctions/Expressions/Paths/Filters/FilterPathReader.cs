using Understudy.StepFunctions.Expressions.Paths.Parsing;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>Finds where a path inside a filter ends: at a blank, the sign of an operator, or a parenthesis that is not its own.</summary>
internal static class FilterPathReader
{
    public static FilterOperand Read(PathText text, bool isNegated)
    {
        var startsAtItem = text.Current == '@';
        var start = ++text.At;
        while (!text.IsAtEnd && !IsEnd(text, start))
        {
            text.At = text.Current == '[' ? BehindBracket(text) : text.At + 1;
        }

        if (text.At > start && text.Text[text.At - 1] == '.')
        {
            throw text.Fault("has a path in a filter that ends with '.'; write the name of a member behind it, or remove it", text.At - 1);
        }

        return FilterOperand.Of(PathParser.ParseSteps(text.Part(start, text.At), startsAtItem), isNegated);
    }

    private static bool IsEnd(PathText text, int start) => text.Current switch
    {
        ' ' or '<' or '>' or '=' or '~' or '!' => true,
        ')' => !ClosesFunction(text, start),
        _ => false,
    };

    /// <summary>Jayway knows only functions without arguments here: a '(' directly in front, and a '.' before that.</summary>
    private static bool ClosesFunction(PathText text, int start) =>
        text.At > start && text.Text[text.At - 1] == '(' && text.Text.AsSpan(start, text.At - start).Contains('.');

    private static int BehindBracket(PathText text)
    {
        var open = text.At;
        var depth = 0;
        for (var i = open; i < text.End; i++)
        {
            var c = text.Text[i];
            if (c is '\'' or '"')
            {
                var quoted = text.Part(i, text.End);
                QuotedText.Read(quoted);
                i = quoted.At - 1;
                continue;
            }

            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        throw text.Fault("ends inside a bracket; close it with ']'", open);
    }
}
