namespace Understudy.StepFunctions.Reading;

/// <summary>Finds <c>$name</c> in a path or in the arguments of an intrinsic call.</summary>
internal static class VariableReferences
{
    public static string? First(string expression)
    {
        for (var i = 0; i < expression.Length; i++)
        {
            if (expression[i] == '\'')
            {
                i = EndOfString(expression, i);
            }
            else if (expression[i] == '$' && IsOperandStart(expression, i) && NameAt(expression, i + 1) is { Length: > 0 } name)
            {
                return name;
            }
        }

        return null;
    }

    private static int EndOfString(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '\'')
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool IsOperandStart(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        return before < 0 || text[before] is '(' or ',';
    }

    private static string NameAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return text[start..end];
    }
}
