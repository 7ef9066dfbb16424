using Understudy.Jsonata;

namespace Understudy.StepFunctions.Expressions.Jsonata;

/// <summary>Which members of <c>$states</c> an expression names.</summary>
internal static class StatesReferences
{
    /// <summary>The members named right behind <c>$states</c>; null for one that is used as a whole or otherwise.</summary>
    public static IEnumerable<string?> MembersOf(JsonataExpression expression)
    {
        foreach (var variable in expression.References.Variables)
        {
            if (variable.Name == "states")
            {
                yield return MemberAt(expression.Text, variable.Position);
            }
        }
    }

    /// <summary>Whether an expression may read <c>$states.context</c>; rather once too often than once too seldom.</summary>
    public static bool MayUseContext(JsonataExpression expression) =>
        expression.References.Uses("states")
        && (expression.Text.Contains('%') || MembersOf(expression).Any(member => member is not ("input" or "result" or "errorOutput")));

    private static string? MemberAt(string text, int position)
    {
        var rest = text.AsSpan(position).TrimStart();
        if (!rest.StartsWith("."))
        {
            return null;
        }

        rest = rest[1..].TrimStart();
        var end = 0;
        while (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || rest[end] == '_'))
        {
            end++;
        }

        return end == 0 ? null : rest[..end].ToString();
    }
}
