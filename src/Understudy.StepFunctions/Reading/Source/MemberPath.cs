namespace Understudy.StepFunctions.Reading.Source;

/// <summary>How a JSON path steps to a member.</summary>
internal static class MemberPath
{
    /// <summary><c>.name</c>, or <c>['Ship Order']</c> where the name needs it.</summary>
    public static string StepTo(string name) => IsPlain(name)
        ? "." + name
        : $"['{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
