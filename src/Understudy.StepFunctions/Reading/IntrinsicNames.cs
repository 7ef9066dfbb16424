using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Intrinsics;

namespace Understudy.StepFunctions.Reading;

/// <summary>Finds the intrinsic function that a misspelt call most likely means.</summary>
internal static class IntrinsicNames
{
    private const string Prefix = "States.";

    // All names begin alike; what follows tells how near they are.
    private static readonly string[] Known = [.. IntrinsicFunctions.ByName.Keys.Order(StringComparer.Ordinal).Select(name => name[Prefix.Length..])];

    /// <summary>The name of a known function that is near the unknown one at the place of the fault; null when the fault is another.</summary>
    public static string? Near(ExpressionFault fault)
    {
        var rest = fault.Text.AsSpan(Math.Min(fault.Position, fault.Text.Length));
        if (!rest.StartsWith(Prefix))
        {
            return null;
        }

        var name = rest[Prefix.Length..];
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
        {
            end++;
        }

        return Suggestion.For(name[..end].ToString(), Known) is { } near && !name[..end].SequenceEqual(near) ? Prefix + near : null;
    }
}
